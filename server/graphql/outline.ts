import type { Subgraph } from '../model/graph.ts';
import { dayBounds } from '../model/partial-date.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { outlineOf, type OutlineOptions } from '../store/questions/outline.ts';
import type { WholeGraph } from '../store/whole-graph.ts';
import { toDay } from './as-of.ts';
import { atMost, listOf } from './at-most.ts';
import type { GraphContext } from './context.ts';
import type { OutlineWithoutInput, Resolvers } from './generated.ts';
import { keep, loadEntity } from './loaders.ts';

/** The graph that was read last from each store: who looks at the whole asks again at every step. */
const read = new WeakMap<GraphStore, { revision: number; graph: WholeGraph }>();

async function wholeGraph({ store, writing }: GraphContext): Promise<WholeGraph> {
  const revision = await store.revision();
  const known = read.get(writing);
  if (known?.revision === revision) return known.graph;
  const graph = await store.whole();
  read.set(writing, { revision, graph });
  return graph;
}

export const outlineResolvers: Resolvers = {
  Query: {
    async outline(_, { by, first, apart, open, types, relationTypes, asOf, from, to, modes, without }, context) {
      const known = await context.store.entities(listOf('apart', apart, 3000));
      const ids = known.flatMap((entity) => entity?.id ?? []);
      const outline = await outlineOf(await wholeGraph(context), {
        by,
        first: atMost('first', first, 500),
        apart: ids,
        open: open
          ? { ...open, first: atMost('first', open.first, 500), types: listOf('types', open.types, 100) }
          : undefined,
        types: listOf('types', types, 100),
        relationTypes: listOf('relationTypes', relationTypes, 100),
        modes: [...modes],
        asOf: toDay(asOf),
        from: dayBounds(from ?? null).first ?? undefined,
        to: dayBounds(to ?? null).last ?? undefined,
        without: withoutOf(without ?? {}),
      });
      return { ...outline, opened: open ? await openedIn(context, outline.opened, ids) : null };
    },
  },
  OutlineGroup: { hub: ({ hub }, _, { loaders }) => (hub === null ? null : loadEntity(loaders, hub)) },
};

function withoutOf(without: OutlineWithoutInput): OutlineOptions['without'] {
  return {
    instrumentTypes: listOf('instrumentTypes', without.instrumentTypes ?? [], 500),
    statuses: listOf('statuses', without.statuses ?? [], 500),
    topics: listOf('topics', without.topics ?? [], 3000),
    countries: listOf('countries', without.countries ?? [], 500),
  };
}

async function openedIn({ store, loaders }: GraphContext, ids: string[], apart: string[]): Promise<Subgraph> {
  const opened = new Set(ids);
  const [entities, relations] = await Promise.all([store.entities(ids), store.relationsAmong([...apart, ...ids])]);
  const found = entities.flatMap((entity) => entity ?? []);
  keep(loaders, found);
  return { entities: found, relations: relations.filter(({ from, to }) => opened.has(from) || opened.has(to)) };
}
