import fc from 'fast-check';
import { add, EMPTY_VIEW, type CanvasEntity, type CanvasRelation, type View } from '../../client/state/view.ts';

export function entity(id: string, more: Partial<CanvasEntity> = {}): CanvasEntity {
  const own = { status: null, kind: null, date: null, country: null, topics: [] };
  return { id, type: 'Agency', name: `Body ${id}`, label: id, degree: 1, ...own, mode: 'DONE', ...more };
}

export function relation(from: string, to: string, more: Partial<CanvasRelation> = {}): CanvasRelation {
  const id = `${from}-${to}`;
  return { id, type: 'PARTY_TO', qualifier: null, mode: 'DONE', valid: null, from, to, ...more };
}

export function viewOf(entities: CanvasEntity[], relations: CanvasRelation[] = []): View {
  return add(EMPTY_VIEW, { entities, relations });
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Ids of a small world, so that random actions meet. */
export const someIds = fc.subarray(IDS);

/** Random small graphs. */
export const subgraphs = fc
  .tuple(fc.subarray(IDS, { minLength: 1 }), fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))))
  .map(([ids, pairs]) => ({
    entities: ids.map((id) => entity(id)),
    relations: pairs.map(([from, to]) => relation(from, to)),
  }));
