import { change, tell } from './actions.ts';
import type { Shown } from './filters.ts';
import { presentlyShown } from './shown.ts';
import { presentView } from './store.ts';
import { hide } from './view.ts';

/** What is shown only because of this thing: its neighbours that are linked to nothing else shown. */
export function leavesOf({ relations }: Shown, id: string): string[] {
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
  return [...(linked.get(id) ?? [])].filter((other) => linked.get(other)?.size === 1);
}

/** Hides what is shown only because of this thing; expanding it again brings that back. */
export function collapse(id: string): void {
  const leaves = leavesOf(presentlyShown(), id);
  if (leaves.length === 0) return tell({ text: 'Nothing is linked to this alone.' });
  change(`Collapsed ${presentView().entities[id]?.label ?? ''}`, (present) => hide(present, leaves));
}
