import type { Page } from 'playwright-core';
import type {
  CanvasEntityFragment,
  CanvasRelationFragment,
  ExpandQuery,
  OverviewQuery,
} from '../../client/api/generated.ts';
import { hubGraph } from './hub-graph.ts';

interface MadeGraph {
  entities: CanvasEntityFragment[];
  relations: CanvasRelationFragment[];
}

/** A graph of hubs and leaves of exactly so many things and lines, as the server would tell it. */
export function madeGraph(things: number, lines: number): MadeGraph {
  const { nodes, edges } = hubGraph(things, lines);
  const entities = nodes.map(({ id, type, date, country }): CanvasEntityFragment => {
    const common = { id, degree: 3, aliases: [] };
    if (type === 'Agency') return { ...common, type, name: `Customs of Lake ${id}`, kind: null, inCountry: null };
    if (type === 'Event') return { ...common, type, name: `Meeting ${id}`, eventType: 'meeting', date, mode: 'DONE' };
    if (type === 'Official') return { ...common, type, name: `Officer ${id}`, country };
    return {
      ...common,
      type: 'Agreement',
      name: `Memorandum ${id}`,
      agreementType: 'MOU',
      status: 'signed',
      signed: date,
      topics: [],
    };
  });
  const relations = edges.map(({ source, target }, index): CanvasRelationFragment => ({
    id: `r${index}`,
    type: 'PARTY_TO',
    qualifier: null,
    mode: 'DONE',
    valid: null,
    from: { id: source },
    to: { id: target },
  }));
  return { entities, relations };
}

/** Answers in the server's stead: `first` as the overview, and `whole` when any of it is expanded. */
export async function answerWith(page: Page, first: MadeGraph, whole: MadeGraph): Promise<void> {
  const told = new Set(first.entities.map(({ id }) => id));
  const overview: OverviewQuery = { overview: first };
  await page.route('**/graphql', async (route) => {
    const { query = '', variables = {} } = (route.request().postDataJSON() ?? {}) as AskedQuestion;
    const name = /^query (\w+)/.exec(query)?.[1];
    if (name === 'Overview') return route.fulfill({ json: { data: overview } });
    if (name === 'Expand') return route.fulfill({ json: { data: expanded(String(variables['id']), whole, told) } });
    return route.continue();
  });
}

interface AskedQuestion {
  query?: string;
  variables?: Record<string, unknown>;
}

function expanded(id: string, { entities, relations }: MadeGraph, told: ReadonlySet<string>): ExpandQuery {
  const brought = entities.filter((entity) => !told.has(entity.id));
  const edges = brought.map((neighbour, index) => ({ node: relations[index]!, neighbour }));
  const page = { totalCount: edges.length, pageInfo: { endCursor: null, hasNextPage: false }, edges, links: relations };
  return { entity: { id, relations: page } };
}
