import type { LayoutName } from '../../state/layout-names.ts';
import { force } from './force.ts';
import { layers } from './layers.ts';
import type { Layout, LayoutGraph } from './layout.ts';
import { rings } from './rings.ts';
import { seededRandom } from './seeded-random.ts';
import { types } from './types.ts';

const LAYOUTS: Record<LayoutName, Layout> = { force, rings, layers, types };

self.addEventListener('message', async ({ data }: MessageEvent<{ name: LayoutName; graph: LayoutGraph }>) => {
  // fcose starts from random places; seeded here, the same graph gives the same picture.
  Math.random = seededRandom(1);
  self.postMessage(await LAYOUTS[data.name](data.graph));
});
