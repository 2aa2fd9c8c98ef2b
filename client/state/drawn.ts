import type { Shown } from './filters.ts';
import { inFocus } from './focus.ts';
import { groupsOf, partsOf, type Group } from './grouping.ts';
import { sizesOf, type Betweenness, type Sizes } from './measures.ts';
import { shownOf } from './shown.ts';
import { useExplorer, type Explorer } from './store.ts';
import type { View } from './view.ts';

/** What is shown, as the picture draws it: in groups, in sizes, some of it dimmed. */
export interface Drawn extends Shown {
  groups: readonly Group[];
  /** Where a thing is drawn: itself, or the id of its group. */
  nodeOf: (id: string) => string;
  sizes: Sizes;
  /** What stays bright; null when nothing is dimmed. */
  focus: ReadonlySet<string> | null;
}

let last: { view: View; shown: Shown; betweenness: Betweenness | null; drawn: Drawn } | null = null;

/** Reckoned once for what is shown. */
export function drawnOf(state: Explorer): Drawn {
  const { betweenness } = state;
  const view = state.history.present;
  const shown = shownOf(state);
  if (last?.view !== view || last.shown !== shown || last.betweenness !== betweenness)
    last = { view, shown, betweenness, drawn: draw(view, shown, betweenness) };
  return last.drawn;
}

export function draw(view: View, shown: Shown, betweenness: Betweenness | null = null): Drawn {
  const { grouping } = view;
  const groups = grouping ? groupsOf(shown.entities, grouping, partsOf(view, grouping.by)) : [];
  const home = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  return {
    ...shown,
    groups,
    nodeOf: (id) => home.get(id) ?? id,
    sizes: sizesOf(view.measure, shown, betweenness),
    focus: inFocus(view.focus, shown),
  };
}

export function useDrawn(): Drawn {
  return useExplorer(drawnOf);
}

/** For code that is not a component. */
export function presentlyDrawn(): Drawn {
  return drawnOf(useExplorer.getState());
}

/** The group that is chosen: all of its things and no others are. */
export function chosenGroup({ groups }: Drawn, chosen: readonly string[]): Group | undefined {
  const [first] = chosen;
  const group = groups.find(({ members }) => members.length === chosen.length && members[0] && isAmong(members, first));
  return group && chosen.every((id) => isAmong(group.members, id)) ? group : undefined;
}

function isAmong(members: Group['members'], id: string | undefined): boolean {
  return members.some((member) => member.id === id);
}
