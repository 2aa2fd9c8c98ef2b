import * as actions from './actions.ts';
import { DISPLAYS, DISPLAY_ORDER } from './displays.ts';
import * as groups from './group-actions.ts';
import { GROUPING_WORDS } from './group-actions.ts';
import { LAYOUTS, type LayoutName } from './layout-names.ts';
import { collapse } from './collapse.ts';
import { expandChosen } from './expanding.ts';
import { MEASURE_WORDS } from './measures.ts';
import { useExplorer } from './store.ts';
import { GROUPINGS, MEASURES, REST } from './view.ts';

/** Something the user can do, found by its words. */
export interface Command {
  id: string;
  label: string;
  keys?: string;
  run: () => void;
}

function chosen(): readonly string[] {
  return useExplorer.getState().selection.entities;
}

function openChosenGroup(): void {
  const group = groups.presentGroup();
  if (group) groups.openGroup(group);
}

function closeChosenGroup(): void {
  const [first] = chosen();
  if (first) groups.closeGroupOf(first);
}

/** Every action of the canvas; those on a selection do nothing without one. */
export const COMMANDS: readonly Command[] = [
  { id: 'expand', label: 'Expand the selection', keys: 'E', run: () => expandChosen(chosen()) },
  {
    id: 'expand-choice',
    label: 'Expand the selection: choose what to bring',
    run: () => actions.openExpansion(chosen()[0] ?? null),
  },
  {
    id: 'collapse',
    label: 'Collapse the selection: hide what only it is linked to',
    keys: 'Shift+E',
    run: () => collapse(chosen()),
  },
  { id: 'hide', label: 'Hide the selection', keys: 'H', run: () => actions.hide(chosen()) },
  { id: 'hide-others', label: 'Hide everything else', keys: 'Shift+H', run: () => actions.hideOthers(chosen()) },
  { id: 'show-all', label: 'Show everything hidden', keys: 'A', run: actions.showAll },
  { id: 'pin', label: 'Pin or unpin the selection', run: () => actions.togglePin(chosen()) },
  { id: 'path', label: 'Paths between the two that are chosen', keys: 'P', run: () => actions.askPath(chosen()) },
  { id: 'all', label: 'Choose everything shown', keys: 'Ctrl+A', run: actions.chooseAll },
  { id: 'neighbours', label: 'Choose the neighbours too', keys: 'N', run: actions.chooseNeighbours },
  { id: 'lasso', label: 'Choose with a lasso', keys: 'L', run: () => actions.setLasso(true) },
  {
    id: 'map',
    label: 'Show or hide the small map',
    keys: 'M',
    run: () => actions.openMap(!useExplorer.getState().mapOpen),
  },
  { id: 'show-hidden', label: 'Show what was hidden by hand', run: actions.showHidden },
  { id: 'focus', label: 'Focus on the selection: dim the rest', keys: 'D', run: () => actions.focusOn(chosen()) },
  { id: 'leave-focus', label: 'Leave the focus', keys: 'Esc', run: actions.leaveFocus },
  { id: 'fit', label: 'Fit the picture into the window', keys: 'F', run: actions.fit },
  { id: 'views', label: 'Saved views: save this one, open others', run: () => actions.openViews(true) },
  ...REST.map((by) => ({
    id: `whole-${by}`,
    label: `The whole graph by ${GROUPING_WORDS[by]}`,
    run: () => groups.showWhole(by),
  })),
  {
    id: 'put-back',
    label: 'Put the selection back into the groups of the whole graph',
    keys: 'Shift+E',
    run: () => groups.putBack(chosen()),
  },
  { id: 'countries', label: 'All countries in a circle: who has what with whom', run: actions.showCountries },
  { id: 'undo', label: 'Undo', keys: 'Ctrl+Z', run: actions.undo },
  { id: 'redo', label: 'Redo', keys: 'Ctrl+Shift+Z', run: actions.redo },
  { id: 'history', label: 'History: what was done', run: () => actions.openHistory(true) },
  ...GROUPINGS.map((by) => ({
    id: `group-${by}`,
    label: `Group by ${GROUPING_WORDS[by]}`,
    keys: 'G',
    run: () => groups.groupBy(by),
  })),
  { id: 'ungroup', label: 'Ungroup everything', keys: 'Shift+G', run: () => groups.groupBy(null) },
  { id: 'open-group', label: 'Open the chosen group', keys: 'E', run: openChosenGroup },
  {
    id: 'close-group',
    label: 'Close the group of the selection again',
    run: closeChosenGroup,
  },
  { id: 'close-groups', label: 'Close all groups', run: groups.closeGroups },
  ...MEASURES.map((measure) => ({
    id: `size-${measure}`,
    label: `Size by ${MEASURE_WORDS[measure].label.toLowerCase()}`,
    run: () => actions.setMeasure(measure),
  })),
  { id: 'colours', label: 'Colours by rule', run: () => actions.openColours(true) },
  ...(Object.keys(LAYOUTS) as LayoutName[]).map((name) => ({
    id: `layout-${name}`,
    label: `Layout: ${LAYOUTS[name].label}`,
    run: () => actions.arrange(name),
  })),
  ...DISPLAY_ORDER.map((display) => ({
    id: display,
    label: `Show: ${DISPLAYS[display]}`,
    run: () => actions.show(display),
  })),
  { id: 'all-time', label: 'All of time', run: () => actions.setAsOf(null) },
  {
    id: 'time',
    label: 'Show or hide the time bar',
    run: () => actions.openTime(!useExplorer.getState().timeOpen),
  },
  { id: 'add', label: 'Add a release', run: () => actions.openAdd(true) },
  { id: 'help', label: 'Keys and help', keys: '?', run: () => actions.openHelp(true) },
];
