import type { Shown } from './filters.ts';
import { inFocus } from './focus.ts';
import { isGroupId } from './group-id.ts';
import { groupsOf, partsOf, type Group } from './grouping.ts';
import type { Rest, RestLine } from './rest.ts';
import { sizesOf, type Betweenness, type Sizes } from './measures.ts';
import { shownOf } from './shown.ts';
import { useExplorer, type Explorer } from './store.ts';
import type { View } from './view.ts';

/** What is shown, as the picture draws it: in groups, in sizes, some of it dimmed. */
export interface Drawn extends Shown {
  groups: readonly Group[];
  /** To groups of the rest of the graph, and among them. */
  lines: readonly RestLine[];
  /** The group of the rest that a thing came out of. */
  cameFrom: (id: string) => string | undefined;
  /** Where a thing is drawn: itself, or the id of its group. */
  nodeOf: (id: string) => string;
  sizes: Sizes;
  /** What stays bright; null when nothing is dimmed. */
  focus: ReadonlySet<string> | null;
}

let last: { view: View; shown: Shown; betweenness: Betweenness | null; rest: Rest | null; drawn: Drawn } | null = null;

/** Reckoned once for what is shown. */
export function drawnOf(state: Explorer): Drawn {
  const { betweenness, rest } = state;
  const view = state.history.present;
  const shown = shownOf(state);
  if (last?.view !== view || last.shown !== shown || last.betweenness !== betweenness || last.rest !== rest)
    last = { view, shown, betweenness, rest, drawn: draw(view, shown, betweenness, rest) };
  return last.drawn;
}

export function draw(
  view: View,
  shown: Shown,
  betweenness: Betweenness | null = null,
  rest: Rest | null = null,
): Drawn {
  const { grouping } = view;
  const groups = grouping ? groupsOf(shown.entities, grouping, partsOf(view, grouping.by)) : [];
  const beside = restOf(view, rest, shown);
  const home = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  return {
    ...shown,
    groups: [...groups, ...beside.groups],
    lines: beside.lines,
    cameFrom: (id) => rest?.cameFrom.get(id),
    nodeOf: (id) => home.get(id) ?? id,
    sizes: sizesOf(view.measure, shown, betweenness),
    focus: inFocus(view.focus, {
      entities: [...shown.entities, ...beside.groups],
      relations: [...shown.relations, ...beside.lines],
    }),
  };
}

/** The groups of the rest that are not hidden, and the lines whose ends are shown; none until the rest asked for was told. */
function restOf(view: View, rest: Rest | null, { entities }: Shown): Pick<Drawn, 'groups' | 'lines'> {
  if (!rest || rest.by !== view.rest) return { groups: [], lines: [] };
  const groups = rest.groups.filter(({ id }) => !view.hidden.includes(id));
  const ids = new Set([...groups, ...entities].map(({ id }) => id));
  return { groups, lines: rest.lines.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

export function useDrawn(): Drawn {
  return useExplorer(drawnOf);
}

/** The full name of a thing on the canvas, the label of a group; empty for what is not drawn. */
export function useNames({ groups }: Drawn): (id: string) => string {
  const entities = useExplorer((state) => state.history.present.entities);
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? entities[id]?.name ?? '';
}

/** For code that is not a component. */
export function presentlyDrawn(): Drawn {
  return drawnOf(useExplorer.getState());
}

/** The group that is chosen: all of its things and no others are. */
export function chosenGroup({ groups }: Drawn, chosen: readonly string[]): Group | undefined {
  const [first] = chosen;
  if (first && isGroupId(first)) return chosen.length === 1 ? groups.find(({ id }) => id === first) : undefined;
  const group = groups.find(({ members }) => members.length === chosen.length && members[0] && isAmong(members, first));
  return group && chosen.every((id) => isAmong(group.members, id)) ? group : undefined;
}

function isAmong(members: Group['members'], id: string | undefined): boolean {
  return members.some((member) => member.id === id);
}
