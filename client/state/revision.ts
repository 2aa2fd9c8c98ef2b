import { ask } from '../api/ask.ts';
import { RevisionDocument } from '../api/generated.ts';
import { useExplorer, type Explorer } from './store.ts';

/** Ends when no change that the explorer itself makes is under way. */
let ownChanges: Promise<unknown> = Promise.resolve();

/** Makes a change of the graph; that the graph has changed is heard only after it, when it is known which revision is the own. */
export function changeGraph<T>(make: () => Promise<T>): Promise<T> {
  const made = make();
  ownChanges = Promise.allSettled([ownChanges, made]);
  return made;
}

/** The graph's revision now. */
export async function presentRevision(): Promise<string> {
  const { revision } = await ask(RevisionDocument, {});
  return revision;
}

/** What is drawn from now on was fetched under this revision. */
export function takeOver(revision: string): void {
  useExplorer.setState({ revision: { drawn: revision, told: revision } });
}

/** Leaves the picture as it is until the graph changes once more. */
export function keepPicture(): void {
  useExplorer.setState(({ revision }) => ({ revision: revision && { ...revision, drawn: revision.told } }));
}

/** Hears, once the graph is there and then `free` has resolved, which revision it is at. Returns the function that stops it. */
export function followRevision(free: () => Promise<void>): () => void {
  const leaving = new AbortController();
  const begin = ({ revision }: Explorer) => {
    if (!revision) return;
    stop();
    void free().then(() => hearUntil(leaving.signal));
  };
  const stop = useExplorer.subscribe(begin);
  begin(useExplorer.getState());
  return () => {
    stop();
    leaving.abort();
  };
}

async function hearUntil(left: AbortSignal): Promise<void> {
  const { hearRevisions } = await import('../api/hear-revisions.ts');
  if (!left.aborted) left.addEventListener('abort', hearRevisions(hear));
}

async function hear(told: string): Promise<void> {
  await ownChanges;
  useExplorer.setState(({ revision }) => ({ revision: revision && { ...revision, told } }));
}
