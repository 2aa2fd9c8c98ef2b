import { ask } from '../api/ask.ts';
import { failureText } from '../api/failure.ts';
import { SubgraphDocument } from '../api/generated.ts';
import { aggregated } from './aggregate.ts';
import { change, fit, spotlight, tell } from './actions.ts';
import { FIRST_QUESTION } from './first-question.ts';
import { toCanvasSubgraph } from './from-api.ts';
import { startHistory } from './history.ts';
import { ALL_BODIES } from './matrix-question.ts';
import { NOTHING_SELECTED } from './selection.ts';
import type { Rest } from './rest.ts';
import { presentRevision, takeOver } from './revision.ts';
import { presentView, useExplorer } from './store.ts';
import { PLAIN_TABLES } from './tables.ts';
import { wholeHash } from './saved-views.ts';
import { parseHash, type SharedView } from './url.ts';
import { add, EMPTY_VIEW, type CanvasSubgraph, type View } from './view.ts';

/** Entities on the canvas, drawn by themselves or in groups: so many ids the server takes at once. */
export const CEILING = 3000;

/** Opens what the address holds, else the overview of the graph. */
export async function openStart(hash: string): Promise<void> {
  useExplorer.setState({ start: 'loading', selection: NOTHING_SELECTED, reading: null, menu: null });
  try {
    const whole = await wholeHash(hash);
    if (whole === null) tell({ text: 'The view of this link is no longer saved. This is where everything starts.' });
    const shared = parseHash(whole ?? '');
    const [view, revision] = await Promise.all([shared ? sharedView(shared) : overviewed(), presentRevision()]);
    const rest = await restOf(view);
    const start = Object.keys(view.entities).length > 0 || rest ? 'ready' : 'empty';
    useExplorer.setState({
      history: startHistory(view),
      start,
      rest,
      selection: shared?.selection ?? NOTHING_SELECTED,
      display: shared?.display ?? 'graph',
      path: shared?.path ?? null,
      matrix: shared?.matrix ?? ALL_BODIES,
      tables: shared?.tables ?? PLAIN_TABLES,
    });
    takeOver(revision);
    fit();
  } catch (error) {
    useExplorer.setState({ start: { failed: failureText(error) } });
  }
}

async function overviewed(): Promise<View> {
  return add(EMPTY_VIEW, await overview());
}

/** The best connected part of the graph. */
export async function overview(): Promise<CanvasSubgraph> {
  const { overview: graph } = await ask(FIRST_QUESTION.query, FIRST_QUESTION.variables);
  return toCanvasSubgraph(graph);
}

/** What a view draws beside its own things. */
async function restOf(view: View): Promise<Rest | null> {
  return view.rest && (await import('./follow-rest.ts')).firstRest(view, view.rest);
}

async function sharedView(shared: SharedView): Promise<View> {
  const view = add(EMPTY_VIEW, await subgraph(shared.entities.map((entity) => entity.id)));
  const there = shared.entities.filter((entity) => view.entities[entity.id]);
  return aggregated({
    ...view,
    ...shared.choices,
    layout: shared.layout,
    more: shared.more.filter(({ entityId }) => view.entities[entityId]),
    off: shared.off,
    hidden: [...there.filter((entity) => entity.hidden).map((entity) => entity.id), ...shared.hiddenGroups],
    pinned: there.filter((entity) => entity.pinned).map((entity) => entity.id),
    positions: {
      ...shared.places,
      ...Object.fromEntries(there.flatMap(({ id, position }) => (position ? [[id, position]] : []))),
    },
  });
}

/** What the graph holds of these ids, with all lines among them. */
export async function subgraph(ids: string[]): Promise<CanvasSubgraph> {
  const { subgraph: graph } = await ask(SubgraphDocument, { ids: ids.slice(0, CEILING) });
  return toCanvasSubgraph(graph);
}

/** Shows an entity: fetched with its lines to what is drawn if it is not there, then chosen (with `more` beside what is chosen), centred and pulsed. */
export async function reveal(id: string, { more = false } = {}): Promise<void> {
  if (presentView().entities[id]) return spotlight(id, more);
  await task(
    'Fetching…',
    () => reveal(id, { more }),
    async () => {
      const found = await subgraph([id, ...Object.keys(presentView().entities)]);
      const target = found.entities.find((entity) => entity.id === id) ?? found.entities.find(isNew);
      if (!target) return tell({ text: 'This is no longer in the graph.' });
      change(`Added ${target.label}`, (present) =>
        aggregated(add(present, { entities: [target], relations: found.relations })),
      );
      useExplorer.setState({ start: 'ready' });
      spotlight(target.id, more);
    },
  );
}

export function isNew(entity: { id: string }): boolean {
  return !presentView().entities[entity.id];
}

/** Says what the user waits for; a failure is told with a way to try again. */
export async function task(busy: string, again: () => void, work: () => Promise<void>): Promise<void> {
  useExplorer.setState({ busy, notice: null, menu: null });
  try {
    await work();
  } catch (error) {
    tell({ text: failureText(error), again });
  } finally {
    useExplorer.setState({ busy: null });
  }
}
