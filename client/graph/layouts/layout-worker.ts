import type { LayoutName } from '../../state/layout-names.ts';
import { layOut } from './lay-out.ts';
import type { LayoutGraph } from './layout.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ name: LayoutName; graph: LayoutGraph }>) => {
  self.postMessage(layOut(data.name, data.graph));
});
