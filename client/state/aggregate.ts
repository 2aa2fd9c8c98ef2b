import { shown } from './filters.ts';
import { arrange, choose, type View } from './view.ts';

/** More than so many shapes and lines are no longer read one by one. */
export const READABLE = { things: 1000, lines: 3000 };

/** Draws in groups what is too much to be drawn thing by thing; what the user has grouped stays as it is. */
export function aggregated(view: View): View {
  if (view.grouping) return view;
  const { entities, relations } = shown(view);
  const readable = entities.length <= READABLE.things && relations.length <= READABLE.lines;
  return readable ? view : choose(arrange(view, view.layout), 'grouping', { by: 'type', open: [] });
}
