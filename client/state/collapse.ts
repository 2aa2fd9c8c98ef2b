import { change, tell } from './actions.ts';
import type { Shown } from './filters.ts';
import { presentlyShown } from './shown.ts';
import { presentView } from './store.ts';
import { hide } from './view.ts';

/** What is shown only because of these things: their neighbours that are linked to nothing else shown. */
export function leavesOf({ relations }: Shown, ids: readonly string[]): string[] {
  const of = new Set(ids);
  const linked = new Map<string, Set<string>>();
  const meet = (one: string, other: string) => {
    const others = linked.get(one);
    if (others) others.add(other);
    else linked.set(one, new Set([other]));
  };
  for (const { from, to } of relations) {
    if (from === to) continue;
    meet(from, to);
    meet(to, from);
  }
  const beside = new Set(ids.flatMap((id) => [...(linked.get(id) ?? [])]));
  return [...beside].filter((other) => !of.has(other) && [...linked.get(other)!].every((end) => of.has(end)));
}

/** Hides what is shown only because of these things; expanding them again brings that back. */
export function collapse(ids: readonly string[]): void {
  const leaves = leavesOf(presentlyShown(), ids);
  if (leaves.length === 0) return tell({ text: 'Nothing is linked to the selection alone.' });
  const names = ids.map((id) => presentView().entities[id]?.label ?? '');
  change(`Collapsed ${names.length === 1 ? names[0] : `${names.length} things`}`, (present) => hide(present, leaves));
}
