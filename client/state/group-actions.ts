import { change, fit, select } from './actions.ts';
import { chosenGroup, presentlyDrawn } from './drawn.ts';
import { partsOf, type Group } from './grouping.ts';
import { presentView, useExplorer } from './store.ts';
import { arrange, choose, GROUPINGS, type Grouping, type RestBy } from './view.ts';

export const GROUPING_WORDS: Record<Grouping['by'], string> = {
  type: 'type',
  country: 'country',
  community: 'community',
};

/** Draws many things as one, or each by itself again; all but the pinned is placed anew. */
export function groupBy(by: Grouping['by'] | null): void {
  if (presentView().rest) return void restActions().then(({ leaveWhole }) => leaveWhole(by && { by, open: [] }));
  const words = by ? `Grouped by ${GROUPING_WORDS[by]}` : 'Ungrouped';
  change(words, (present) => {
    if ((present.grouping?.by ?? null) === by) return present;
    return choose(arrange(present, present.layout), 'grouping', by && { by, open: [] });
  });
  fit();
}

/** One after the other: by type, by country, by community, not at all. */
export function groupByNext(): void {
  const by = presentView().grouping?.by;
  groupBy(GROUPINGS[by ? GROUPINGS.indexOf(by) + 1 : 0] ?? null);
}

/** Its things by themselves, the other groups as they are; of a group of the rest of the graph, the best connected. */
export function openGroup(group: Group): void {
  const { key, label } = group;
  if (group.rest) return void restActions().then(({ openRest }) => openRest(group));
  changeOpen(`Opened ${label}`, (open) => [...open, key]);
}

/** Draws the part of the grouping that a thing is in as a group again. False when that is not open. */
export function closeGroupOf(id: string): boolean {
  const view = presentView();
  const entity = view.entities[id];
  if (!view.grouping || !entity) return false;
  const { key, label } = partsOf(view, view.grouping.by)(entity);
  const isOpen = view.grouping.open.includes(key);
  if (isOpen) changeOpen(`Closed ${label}`, (open) => open.filter((other) => other !== key));
  return isOpen;
}

export function closeGroups(): void {
  changeOpen('Closed all groups', () => []);
}

function changeOpen(words: string, next: (open: readonly string[]) => readonly string[]): void {
  change(words, (present) =>
    present.grouping
      ? choose(present, 'grouping', { ...present.grouping, open: next(present.grouping.open) })
      : present,
  );
}

/** A group is chosen by choosing all of its things; where they are not on the canvas, by its own id. */
export function chooseGroup(group: Group): void {
  select({ entities: chosenAs(group), relations: [] });
}

export function chosenAs({ id, members, rest }: Group): string[] {
  return rest ? [id] : members.map((member) => member.id);
}

/** Draws the whole graph in groups; of what is on the canvas these things stay. */
export function showWhole(by: RestBy, stay: readonly string[] = []): void {
  void restActions().then((actions) => actions.showWhole(by, stay));
}

/** Takes these off the canvas, back into the groups they came from. */
export function putBack(ids: readonly string[]): void {
  if (presentView().rest) void restActions().then((actions) => actions.putBack(ids));
}

/** Fetched when the rest of the graph is drawn first. */
function restActions() {
  return import('./rest-actions.ts');
}

/** What is chosen when that is a group. */
export function presentGroup(): Group | undefined {
  return chosenGroup(presentlyDrawn(), useExplorer.getState().selection.entities);
}
