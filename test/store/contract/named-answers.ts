import type { Entity, Relation } from '../../../server/model/graph.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { dumped } from './opened.ts';

/** Tells answers in names, so that a claim reads as a sentence: `Ann Lee`, `SIGNED Ann Lee > Second Pact`. */
export async function namer(store: GraphStore): Promise<(told: string | Entity | Relation | null) => string> {
  const records = (await dumped(store)).split('\n').map((line) => JSON.parse(line) as { is: string } & Partial<Entity>);
  const names = new Map(records.flatMap(({ is, id = '', name = '' }) => (is === 'entity' ? [[id, name]] : [])));
  const name = (id: string): string => names.get(id) ?? id;
  return (told) => {
    if (told === null) return 'nobody';
    if (typeof told === 'string') return name(told);
    if ('name' in told) return told.name;
    return [told.type, told.qualifier, name(told.from), '>', name(told.to)].filter(Boolean).join(' ');
  };
}
