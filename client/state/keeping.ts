import { ask } from '../api/ask.ts';
import {
  IngestDocumentDocument,
  PresentIdsDocument,
  RetractDocumentDocument,
  type DocumentInput,
} from '../api/generated.ts';
import { forgetAnswers } from '../api/use-question.ts';
import { aggregated } from './aggregate.ts';
import { change, fit, tell } from './actions.ts';
import { isGroupId } from './group-id.ts';
import { revise } from './history.ts';
import { CEILING, openStart, subgraph, task } from './loading.ts';
import { renew, type PresentIds } from './renew.ts';
import { changeGraph, presentRevision, takeOver } from './revision.ts';
import { presentView, useExplorer } from './store.ts';
import { add } from './view.ts';

const AT_ONCE = 500;

/** Stores a release and draws what it names in one step of undo. Gives the reason when it was refused; throws when the server failed. */
export function saveRelease(input: DocumentInput): Promise<{ refused: string | null }> {
  return changeGraph(async () => {
    const { ingestDocument } = await ask(IngestDocumentDocument, { input });
    const { document, userErrors } = ingestDocument;
    if (!document) return { refused: userErrors.map(({ message }) => message).join(' ') };
    await afterwards(() => draw(document.mentions.map(({ entity }) => entity.id)));
    return { refused: null };
  });
}

/** Forgets a document; what only it said leaves the canvas. Throws when the server failed. */
export function removeDocument(address: string): Promise<void> {
  return changeGraph(async () => {
    await ask(RetractDocumentDocument, { address });
    await afterwards(async () => void (await renewCanvas([])));
  });
}

/** Follows what others changed in the graph: all that is shown is told anew, in its place. */
export async function showChanges(): Promise<void> {
  if (useExplorer.getState().start === 'empty') return openStart('');
  await task(
    'Fetching the changes…',
    () => void showChanges(),
    () => bringUpToDate(async () => void (await renewCanvas([]))),
  );
}

/** The change is made: that the picture could not follow it is told, and can be tried again. */
async function afterwards(follow: () => Promise<void>): Promise<void> {
  try {
    await bringUpToDate(follow);
  } catch {
    tell({
      text: 'The change is stored, but the picture could not be brought up to date.',
      again: () => {
        tell(null);
        void afterwards(follow);
      },
    });
  }
}

async function bringUpToDate(follow: () => Promise<void>): Promise<void> {
  // Asked before the rest: what comes between is told once more, and not missed.
  takeOver(await presentRevision());
  await follow();
  await forgetAnswers();
}

async function draw(ids: readonly string[]): Promise<void> {
  const wasEmpty = Object.keys(presentView().entities).length === 0;
  const graph = await renewCanvas(ids);
  const brought = graph.entities.filter(({ id }) => ids.includes(id));
  if (Object.keys(add(presentView(), graph).entities).length > CEILING) {
    return tell({ text: `It is saved. The canvas holds ${CEILING} things at most, so it was not drawn.` });
  }
  change('Added a release', (present) => aggregated(add(present, { entities: brought, relations: graph.relations })));
  useExplorer.setState({ start: 'ready', selection: { entities: brought.map(({ id }) => id), relations: [] } });
  if (wasEmpty) fit();
}

/** Tells every step of the history anew from the graph, and gives what was fetched: all on the canvas, and `others`. */
async function renewCanvas(others: readonly string[]) {
  const { past, present, future } = useExplorer.getState().history;
  const drawn = [
    ...new Set(
      [present, ...[...past, ...future].map(({ value }) => value)].flatMap(({ entities }) => Object.keys(entities)),
    ),
  ];
  const ids = await presentIds(drawn);
  const wanted = [...others, ...Object.values(ids).filter((id) => id !== null)];
  const graph = await subgraph([...new Set(wanted)]);
  useExplorer.setState(({ history, selection, reading, rest }) => ({
    // Asked for once more.
    rest: rest && { ...rest, asked: '' },
    history: revise(history, (view) => renew(view, ids, graph)),
    selection: {
      entities: selection.entities.flatMap((id) => (isGroupId(id) ? id : (ids[id] ?? []))),
      relations: selection.relations.filter((id) => graph.relations.some((relation) => relation.id === id)),
    },
    reading,
  }));
  return graph;
}

async function presentIds(drawn: readonly string[]): Promise<PresentIds> {
  const ids: Record<string, string | null> = {};
  for (let from = 0; from < drawn.length; from += AT_ONCE) {
    const some = drawn.slice(from, from + AT_ONCE);
    const { nodes } = await ask(PresentIdsDocument, { ids: some });
    some.forEach((id, index) => (ids[id] = nodes[index]?.id ?? null));
  }
  return ids;
}
