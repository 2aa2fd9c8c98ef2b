import type { LayoutName } from '../../state/layout-names.ts';
import { columns } from './columns.ts';
import { force } from './force.ts';
import type { Layout, LayoutGraph } from './layout.ts';
import { rings } from './rings.ts';
import { seededRandom } from './seeded-random.ts';

const LAYOUTS: Record<LayoutName, Layout> = { force, rings, columns };

self.addEventListener('message', async ({ data }: MessageEvent<{ name: LayoutName; graph: LayoutGraph }>) => {
  // fcose starts from random places; seeded here, the same graph gives the same picture.
  Math.random = seededRandom(1);
  self.postMessage(await LAYOUTS[data.name](data.graph));
});
