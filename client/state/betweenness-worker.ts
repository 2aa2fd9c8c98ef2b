import type { Adjacency } from './adjacency.ts';
import { betweenness } from './betweenness.ts';

self.addEventListener('message', ({ data }: MessageEvent<Adjacency>) => self.postMessage(betweenness(data)));
