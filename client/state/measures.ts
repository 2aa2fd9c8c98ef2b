import type { Shown } from './filters.ts';
import type { CanvasEntity, Measure, View } from './view.ts';

/** On how many shortest ways each thing lies, as last reckoned for the things and lines of a canvas. */
export interface Betweenness {
  of: Pick<View, 'entities' | 'relations'>;
  values: ReadonlyMap<string, number>;
}

export const MEASURE_WORDS: Record<Measure, { label: string; says: string }> = {
  degree: { label: 'Lines', says: 'Lines in the whole graph' },
  agreements: { label: 'Agreements', says: 'Agreements drawn beside it' },
  betweenness: { label: 'Betweenness', says: 'Shortest ways on the canvas that lead through it' },
};

/** A degree from which on a thing is as large as can be. */
const FULL_DEGREE = 68;

/** What the size of a thing says: the value, and the size from 0 to 1, so that area says importance. */
export interface Sizes {
  value: (entity: CanvasEntity) => number;
  size: (entity: CanvasEntity) => number;
}

/** Betweenness that is not reckoned yet counts as none. */
export function sizesOf(measure: Measure, shown: Shown, betweenness: Betweenness | null): Sizes {
  if (measure === 'degree') return sizes(({ degree }) => degree, FULL_DEGREE);
  const values = measure === 'agreements' ? agreementsOf(shown) : (betweenness?.values ?? new Map<string, number>());
  const most = shown.entities.reduce((max, { id }) => Math.max(max, values.get(id) ?? 0), 1);
  return sizes(({ id }) => values.get(id) ?? 0, most);
}

function sizes(value: Sizes['value'], most: number): Sizes {
  return { value, size: (entity) => Math.min(1, Math.sqrt(value(entity) / most)) };
}

/** How many agreements each is linked to, of what is shown. */
function agreementsOf({ entities, relations }: Shown): Map<string, number> {
  const agreements = new Set(entities.filter(({ type }) => type === 'Agreement').map(({ id }) => id));
  const linked = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]));
  for (const { from, to } of relations) {
    if (agreements.has(to)) linked.get(from)?.add(to);
    if (agreements.has(from)) linked.get(to)?.add(from);
  }
  return new Map([...linked].map(([id, those]) => [id, those.size]));
}
