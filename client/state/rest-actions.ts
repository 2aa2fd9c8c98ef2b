import type { EntityType } from '../api/generated.ts';
import { aggregated } from './aggregate.ts';
import { change, choose, fit, select, tell } from './actions.ts';
import { askOpened, restAsked } from './ask-rest.ts';
import { firstRest } from './follow-rest.ts';
import type { Group } from './grouping.ts';
import { keepOnly } from './keep-only.ts';
import { CEILING, overview, task } from './loading.ts';
import { NOTHING_SELECTED } from './selection.ts';
import { presentView, useExplorer } from './store.ts';
import { add, arrange, type Grouping, type RestBy, type View } from './view.ts';

/** Things that come out of a group at once. */
const OPENED = 25;

/** Draws the whole graph in groups; of what is on the canvas these things stay, each by itself. */
export function showWhole(by: RestBy, stay: readonly string[] = []): Promise<void> {
  return task(
    'Counting the whole graph…',
    () => void showWhole(by, stay),
    async () => {
      const whole = (present: View) =>
        arrange({ ...keepOnly(present, stay), rest: by, grouping: null, focus: null, hidden: [] }, present.layout);
      const rest = await firstRest(whole(presentView()), by);
      useExplorer.setState({ rest, start: 'ready', display: 'graph', selection: NOTHING_SELECTED, reading: null });
      change(`The whole graph by ${by}`, whole);
      fit();
    },
  );
}

/** Back to the canvas alone, in groups or not; an empty one shows the overview. */
export function leaveWhole(grouping: Grouping | null): Promise<void> {
  return task(
    'Fetching…',
    () => void leaveWhole(grouping),
    async () => {
      const isEmpty = Object.keys(presentView().entities).length === 0;
      const graph = isEmpty ? await overview() : { entities: [], relations: [] };
      change('Left the whole graph', (present) =>
        arrange({ ...add(present, graph), rest: null, grouping, hidden: [] }, present.layout),
      );
      select(NOTHING_SELECTED);
      fit();
    },
  );
}

/** Brings its best connected things, of one type or of all; the group keeps the rest. */
export function openRest(group: Group, types: EntityType[] | null = null): Promise<void> {
  return task(
    'Opening…',
    () => void openRest(group, types),
    async () => {
      const { id, key, label } = group;
      const view = presentView();
      const { rest: before } = useExplorer.getState();
      if (!view.rest || !before) return;
      const { opened, rest } = await askOpened(view, view.rest, { key, first: OPENED, types });
      const after = add(view, opened);
      if (Object.keys(after.entities).length > CEILING)
        return tell({ text: 'The canvas holds no more things: put some back into their groups (Shift+E).' });
      const cameFrom = new Map([...before.cameFrom, ...opened.entities.map((one) => [one.id, id] as const)]);
      useExplorer.setState({ rest: { ...before, ...rest, cameFrom, asked: restAsked(after, rest.by) } });
      change(`Opened ${label}`, (present) => aggregated(add(present, opened)));
      const isEmptied = !rest.groups.some((one) => one.id === id);
      if (isEmptied) select({ entities: opened.entities.map((one) => one.id), relations: [] });
      else choose(id);
    },
  );
}

/** Takes these off the canvas, back into their groups. */
export function putBack(ids: readonly string[]): void {
  const { entities } = presentView();
  const gone = ids.filter((id) => entities[id]);
  if (gone.length === 0) return tell({ text: 'Choose things that came out of a group to put them back.' });
  const words = gone.length === 1 ? entities[gone[0]!]!.label : `${gone.length} things`;
  change(`Put back ${words}`, (present) =>
    keepOnly(
      present,
      Object.keys(present.entities).filter((id) => !gone.includes(id)),
    ),
  );
  select(NOTHING_SELECTED);
}
