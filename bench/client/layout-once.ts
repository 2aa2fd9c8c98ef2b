import { ownSeconds } from '../own-seconds.ts';
import { hubGraph } from './hub-graph.ts';
import { layoutQuality } from './layout-quality.ts';
import { LAYOUTERS } from './layouters.ts';

/** `NAME NODES EDGES`: lays one graph out in a process that has done nothing before, and prints what it took and how good it is. */
const [name = '', nodes, edges] = process.argv.slice(2);
const graph = hubGraph(Number(nodes), Number(edges));
const run = await LAYOUTERS[name]!(graph);
let positions = {};
const seconds = ownSeconds(() => (positions = run()));
console.log(JSON.stringify({ seconds, ...layoutQuality(graph, positions) }));
