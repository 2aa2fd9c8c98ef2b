import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { createContext } from '../../server/graphql/context.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { createWatches } from '../../server/graphql/watches.ts';
import { SILENT } from '../../server/log.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { alikeIds } from './alike.ts';
import { nestedFields } from './nested-fields.ts';

/** A store that holds `alike` and counts the statements that its database runs. */
export interface CountedStore {
  store: GraphStore;
  /** Statements so far. */
  statements(): number;
}

const schema = createSchema();

/** However many things a field is asked for, its store is asked once. */
export function describeRoundTrips(open: () => Promise<CountedStore>): void {
  let counted: CountedStore;
  beforeAll(async () => {
    counted = await open();
  });
  afterAll(() => counted.store.close());

  async function ask(source: string, ids: string[]): Promise<{ nodes: object[]; statements: number }> {
    const { store, statements } = counted;
    const watches = createWatches({ store, log: SILENT, everyMs: 1000, patienceMs: 1000 });
    const ingestText = () => Promise.reject(new Error('nothing is read here'));
    const parts = { requestId: '1', store, writing: store, ingestText, writeAccess: () => 'granted' as const, watches };
    const before = statements();
    const answer = await graphql({ schema, source, contextValue: createContext(parts), variableValues: { ids } });
    expect(answer.errors).toBeUndefined();
    return { nodes: answer.data?.['nodes'] as object[], statements: statements() - before };
  }

  it.each(nestedFields(schema))('$what costs as much for twenty as for two', async ({ of, query, isPage }) => {
    const ids = alikeIds[of] ?? [];
    const [few, many] = [await ask(query, ids.slice(0, 2)), await ask(query, ids)];
    expect(many.statements).toBe(few.statements);
    for (const node of many.nodes) expect(Object.keys(node)).toHaveLength(1);
    if (isPage) expect(JSON.stringify(many.nodes)).toContain('"cursor"');
  });

  it('a level is one statement, however deep the query is', async () => {
    const deep = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agency {
      relations(types: [PARTY_TO]) { edges { neighbour {
        relations(last: 3) { edges { node {
          evidence(first: 2) { edges { node { document { title } } } }
        } } }
      } } }
    } } }`;
    expect((await ask(deep, alikeIds['Agency'] ?? [])).statements).toBe(5);
  });
}
