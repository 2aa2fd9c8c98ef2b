import type { Focus } from './view.ts';

interface Linked {
  entities: readonly { id: string }[];
  relations: readonly { from: string; to: string }[];
}

/** Ids of what the focus is on and of what lies within its steps, of what is shown. Of what is not shown, nothing is in focus: then all is. */
export function inFocus(focus: Focus | null, { entities, relations }: Linked): ReadonlySet<string> | null {
  const of = new Set(focus?.of);
  const reached = new Set(entities.map(({ id }) => id).filter((id) => of.has(id)));
  if (!focus || reached.size === 0) return null;
  for (let step = 0; step < focus.steps; step++) {
    const before = new Set(reached);
    for (const { from, to } of relations) {
      if (before.has(from)) reached.add(to);
      if (before.has(to)) reached.add(from);
    }
  }
  return reached;
}
