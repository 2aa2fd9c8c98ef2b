import { presentlyDrawn } from './drawn.ts';
import { facetWords } from './facet-words.ts';
import { isGroupId } from './group-id.ts';
import * as history from './history.ts';
import { LAYOUTS, type LayoutName } from './layout-names.ts';
import { MEASURE_WORDS } from './measures.ts';
import { ALL_COUNTRIES, type MatrixQuestion } from './matrix-question.ts';
import { SHORTEST, type PathQuestion } from './path-question.ts';
import { ruleWords } from './rule-words.ts';
import { NOTHING_SELECTED, selectEntity, selectRelations, toggleEntities, type Selection } from './selection.ts';
import { presentlyShown } from './shown.ts';
import { presentView, useExplorer, type Explorer, type Reading } from './store.ts';
import type { TableChoice, TableName } from './tables.ts';
import * as view from './view.ts';

const set = useExplorer.setState;

/** One step that undo takes back, and what it did: "Hid 3 things". */
export function change(did: string, step: (present: view.View) => view.View): void {
  set((state) => ({ history: history.record(state.history, step(state.history.present), did), menu: null }));
}

export function undo(): void {
  set((state) => withoutGone({ ...state, history: history.undo(state.history) }));
}

export function redo(): void {
  set((state) => withoutGone({ ...state, history: history.redo(state.history) }));
}

/** To a step of the history list. */
export function jump(to: number): void {
  set((state) => withoutGone({ ...state, history: history.jump(state.history, to) }));
}

/** Forgets the selection of what an undo has taken from the canvas. */
function withoutGone(state: Explorer): Explorer {
  const { entities, relations } = state.history.present;
  const stays = (ids: readonly string[], there: object) =>
    ids.filter((id) => Object.hasOwn(there, id) || isGroupId(id));
  const selection = {
    entities: stays(state.selection.entities, entities),
    relations: stays(state.selection.relations, relations),
  };
  return { ...state, selection, menu: null };
}

/** Where a layout put things; not a step of its own. */
export function settle(positions: Record<string, view.Point>): void {
  set((state) => ({ history: history.amend(state.history, view.place(state.history.present, positions)) }));
}

/** Where the user put things. */
export function move(positions: Record<string, view.Point>): void {
  change(`Moved ${things(Object.keys(positions))}`, (present) => view.place(present, positions));
}

export function hide(ids: readonly string[]): void {
  change(`Hid ${things(ids)}`, (present) => view.hide(present, ids));
  set({ selection: NOTHING_SELECTED });
}

export function hideOthers(ids: readonly string[]): void {
  const beside = presentlyDrawn().groups.flatMap(({ id, rest }) => (rest ? [id] : []));
  if (ids.length > 0) change(`Hid all but ${things(ids)}`, (present) => view.hideOthers(present, ids, beside));
}

export function unhide(ids: readonly string[]): void {
  change(`Showed ${things(ids)}`, (present) => view.unhide(present, ids));
}

export function showAll(): void {
  change('Showed everything', view.showAll);
}

/** Brings back what was hidden by hand, and leaves the legend and the dates as they are. */
export function showHidden(): void {
  unhide(presentView().hidden);
}

export function togglePin(ids: readonly string[]): void {
  change(`Pinned or let go ${things(ids)}`, (present) => view.togglePin(present, ids));
}

export function toggleFacet(facet: string): void {
  change(`Legend: ${facetWords(facet)}`, (present) => view.toggleFacet(present, facet));
}

export function arrange(layout: LayoutName): void {
  change(`Layout: ${LAYOUTS[layout].label}`, (present) => view.arrange(present, layout));
  fit();
}

/** What held on a day (`2019-01-01`), or null for all of time. */
export function setAsOf(asOf: string | null): void {
  change(asOf ? `As of ${asOf}` : 'All of time', (present) => view.choose(present, 'asOf', asOf));
}

export function setPeriod(period: view.Period | null): void {
  const words = period ? `${period.from} to ${period.to}` : 'All dates';
  change(words, (present) => view.choose(present, 'period', period));
}

export function setMeasure(measure: view.Measure): void {
  change(`Sized by ${MEASURE_WORDS[measure].label.toLowerCase()}`, (present) =>
    view.choose(present, 'measure', measure),
  );
}

export function setRules(rules: readonly view.StyleRule[]): void {
  change(rules.length > 0 ? `Colours: ${rules.map(ruleWords).join('; ')}` : 'Colours by type', (present) =>
    view.choose(present, 'rules', rules),
  );
}

/** Dims all but these and what lies within the steps. */
export function focusOn(of: readonly string[], steps: view.Focus['steps'] = 1): void {
  if (of.length === 0) return;
  const words = `Focused on ${things(of)}${steps === 1 ? '' : `, ${steps} steps`}`;
  change(words, (present) => view.choose(present, 'focus', { of, steps }));
}

export function leaveFocus(): void {
  change('Left the focus', (present) => view.choose(present, 'focus', null));
}

/** "Hong Kong Customs", or "3 things". */
function things(ids: readonly string[]): string {
  const [only] = ids;
  return ids.length === 1 && only ? (presentView().entities[only]?.label ?? 'one thing') : `${ids.length} things`;
}

export function select(selection: Selection): void {
  set({ selection, reading: null, menu: null });
}

export function choose(id: string): void {
  select(selectEntity(id));
}

export function chooseRelations(ids: readonly string[]): void {
  select(selectRelations(ids));
}

export function toggleChosen(ids: readonly string[]): void {
  select(toggleEntities(useExplorer.getState().selection, ids));
}

export function chooseAll(): void {
  select({ entities: presentlyShown().entities.map(({ id }) => id), relations: [] });
}

/** Chooses what the chosen is linked to as well. */
export function chooseNeighbours(): void {
  const { entities } = useExplorer.getState().selection;
  const chosen = new Set(entities);
  const beside = presentlyShown().relations.flatMap(({ from, to }) =>
    chosen.has(from) ? [to] : chosen.has(to) ? [from] : [],
  );
  select({ entities: [...new Set([...entities, ...beside])], relations: [] });
}

export function chooseNothing(): void {
  select(NOTHING_SELECTED);
}

/** Opens a release at a passage. */
export function read(reading: Reading | null): void {
  set({ reading });
}

/** Chooses an entity that is on the canvas, with `more` beside what is chosen, brings it back if it was hidden, centres and pulses it. */
export function spotlight(id: string, more = false): void {
  if (presentView().hidden.includes(id)) {
    unhide([id]);
  }
  const others = more ? useExplorer.getState().selection.entities.filter((other) => other !== id) : [];
  select({ entities: [...others, id], relations: [] });
  set({ spotlight: { id } });
}

export function fit(): void {
  set((state) => ({ fits: state.fits + 1 }));
}

export function openMenu(menu: Explorer['menu']): void {
  set({ menu });
}

export function show(display: Explorer['display']): void {
  set({ display });
}

/** How these are connected: the first two of them; fewer open the view that tells what to choose. */
export function askPath(ids: readonly string[]): void {
  const [from, to] = ids;
  set((state) => ({
    display: 'paths',
    menu: null,
    path: from && to ? { ...SHORTEST, from, to } : state.path,
  }));
}

export function changePath(path: PathQuestion): void {
  set({ path });
}

export function changeMatrix(matrix: MatrixQuestion): void {
  set({ matrix });
}

/** The whole graph, however large, by countries. */
export function showCountries(): void {
  set({ matrix: ALL_COUNTRIES, display: 'matrix' });
}

export function changeTable<Table extends TableName>(table: Table, choice: TableChoice<Table>): void {
  set(({ tables }) => ({ tables: { ...tables, [table]: choice } }));
}

export function setLasso(lasso: boolean): void {
  set({ lasso });
}

export function openMap(mapOpen: boolean): void {
  set({ mapOpen });
}

export function openTime(timeOpen: boolean): void {
  set({ timeOpen });
}

export function openViews(viewsOpen: boolean): void {
  set({ viewsOpen });
}

export function openHelp(helpOpen: boolean): void {
  set({ helpOpen });
}

export function openHistory(historyOpen: boolean): void {
  set({ historyOpen });
}

export function openColours(coloursOpen: boolean): void {
  set({ coloursOpen });
}

/** Asks what an expansion of this entity is to bring; null asks no more. */
export function openExpansion(expansion: string | null): void {
  set({ expansion, menu: null });
}

export function openAdd(adding: boolean): void {
  set({ adding });
}

export function tell(notice: Explorer['notice']): void {
  set({ notice });
}

export function setSingleKeys(singleKeys: boolean): void {
  set({ singleKeys });
}
