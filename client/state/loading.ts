import { apolloClient } from '../api/client.ts';
import { failureText } from '../api/failure.ts';
import { ExpandDocument, OverviewDocument, SubgraphDocument } from '../api/generated.ts';
import { change, choose, fit, spotlight, tell } from './actions.ts';
import { toCanvasEntity, toCanvasRelation, toCanvasSubgraph } from './from-api.ts';
import { startHistory } from './history.ts';
import { ALL_BODIES } from './matrix-question.ts';
import { NOTHING_SELECTED } from './selection.ts';
import { presentView, useExplorer } from './store.ts';
import { parseHash, type SharedView } from './url.ts';
import { add, EMPTY_VIEW, leave, sameBranch, type Branch, type CanvasSubgraph, type View } from './view.ts';

/** Entities on the first screen. */
export const OVERVIEW = 150;
/** Relations that one expansion brings at most. */
export const PAGE = 25;
/** Entities in one view; beyond it a picture is no longer read. */
export const CEILING = 1000;

/** Opens what the address holds, else the overview of the graph. */
export async function openStart(hash: string): Promise<void> {
  const shared = parseHash(hash);
  useExplorer.setState({ start: 'loading', selection: NOTHING_SELECTED, reading: null, menu: null });
  try {
    const view = shared ? await sharedView(shared) : await overview();
    const start = Object.keys(view.entities).length > 0 ? 'ready' : 'empty';
    useExplorer.setState({
      history: startHistory(view),
      start,
      selection: shared?.selection ?? NOTHING_SELECTED,
      display: shared?.display ?? 'graph',
      path: shared?.path ?? null,
      matrix: shared?.matrix ?? ALL_BODIES,
    });
    fit();
  } catch (error) {
    useExplorer.setState({ start: { failed: failureText(error) } });
  }
}

async function overview(): Promise<View> {
  const { data } = await apolloClient.query({
    query: OverviewDocument,
    variables: { first: OVERVIEW },
    fetchPolicy: 'network-only',
  });
  return data ? add(EMPTY_VIEW, toCanvasSubgraph(data.overview)) : EMPTY_VIEW;
}

async function sharedView(shared: SharedView): Promise<View> {
  const view = add(EMPTY_VIEW, await subgraph(shared.entities.map((entity) => entity.id)));
  const there = shared.entities.filter((entity) => view.entities[entity.id]);
  return {
    ...view,
    ...shared.choices,
    layout: shared.layout,
    off: shared.off,
    hidden: there.filter((entity) => entity.hidden).map((entity) => entity.id),
    pinned: there.filter((entity) => entity.pinned).map((entity) => entity.id),
    positions: {
      ...shared.places,
      ...Object.fromEntries(there.flatMap(({ id, position }) => (position ? [[id, position]] : []))),
    },
  };
}

/** What the graph holds of these ids, with all lines among them. */
export async function subgraph(ids: string[]): Promise<CanvasSubgraph> {
  const { data } = await apolloClient.query({
    query: SubgraphDocument,
    variables: { ids: ids.slice(0, CEILING) },
    fetchPolicy: 'network-only',
  });
  return data ? toCanvasSubgraph(data.subgraph) : { entities: [], relations: [] };
}

/** Shows an entity: fetched with its lines to what is drawn if it is not there, then chosen, centred and pulsed. */
export async function reveal(id: string): Promise<void> {
  if (presentView().entities[id]) return spotlight(id);
  await task(
    'Fetching…',
    () => reveal(id),
    async () => {
      const found = await subgraph([...Object.keys(presentView().entities), id]);
      const target = found.entities.find((entity) => entity.id === id) ?? found.entities.find(isNew);
      if (!target) return tell({ text: 'This is no longer in the graph.' });
      change(`Added ${target.label}`, (present) => add(present, { entities: [target], relations: found.relations }));
      useExplorer.setState({ start: 'ready' });
      spotlight(target.id);
    },
  );
}

function isNew(entity: { id: string }): boolean {
  return !presentView().entities[entity.id];
}

/** Brings the next page of an entity's relations, or of one branch of them, with every line to what is drawn. */
export async function expand(id: string, branch: Branch = {}): Promise<void> {
  await task(
    'Expanding…',
    () => expand(id, branch),
    async () => {
      const page = await nextPage(id, branch);
      const fresh = page.entities.filter(isNew);
      const drawn = Object.keys(presentView().entities);
      if (drawn.length + fresh.length > CEILING) {
        return tell({ text: `The canvas holds ${CEILING} things at most. Hide or start again before you expand.` });
      }
      const links = fresh.length > 0 ? await subgraph([...drawn, ...fresh.map((entity) => entity.id)]) : page;
      change(`Expanded ${presentView().entities[id]?.label ?? ''}`, (present) =>
        leave(add(present, { entities: page.entities, relations: [...page.relations, ...links.relations] }), page.more),
      );
      choose(id);
      if (fresh.length === 0) tell({ text: 'Everything it is linked to is already here.' });
    },
  );
}

/** Skips pages that hold nothing new, so that an expansion always brings something while there is something. */
async function nextPage(id: string, branch: Branch) {
  const view = presentView();
  const started = view.more.find((more) => more.entityId === id && sameBranch(more.branch, branch));
  let cursor = started?.cursor ?? null;
  let left = started?.left ?? null;
  for (;;) {
    const page = await relationPage(id, branch, cursor);
    const entities = (page?.edges ?? []).map((edge) => toCanvasEntity(edge.neighbour));
    const relations = (page?.edges ?? []).map((edge) => toCanvasRelation(edge.node));
    cursor = page?.pageInfo.endCursor ?? null;
    left = page?.pageInfo.hasNextPage ? (left ?? page.totalCount) - relations.length : 0;
    if (left <= 0 || entities.some((entity) => !view.entities[entity.id] || view.hidden.includes(entity.id))) {
      return { entities, relations, more: { entityId: id, branch, cursor, left } };
    }
  }
}

async function relationPage(id: string, { type, direction, neighbourType }: Branch, after: string | null) {
  const { data } = await apolloClient.query({
    query: ExpandDocument,
    variables: {
      id,
      first: PAGE,
      after,
      types: type ? [type] : null,
      direction: direction ?? 'BOTH',
      neighbourTypes: neighbourType ? [neighbourType] : null,
    },
    fetchPolicy: 'network-only',
  });
  return data?.entity?.relations;
}

/** Says what the user waits for; a failure is told with a way to try again. */
async function task(busy: string, again: () => void, work: () => Promise<void>): Promise<void> {
  useExplorer.setState({ busy, notice: null, menu: null });
  try {
    await work();
  } catch (error) {
    tell({ text: failureText(error), again });
  } finally {
    useExplorer.setState({ busy: null });
  }
}
