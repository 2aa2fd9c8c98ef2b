import { ask, ServerProblem } from '../api/ask.ts';
import { ForgetViewDocument, SavedViewDocument, SaveViewDocument } from '../api/generated.ts';
import { copyText } from './copy-text.ts';
import { DISPLAYS } from './displays.ts';
import { useExplorer, type Explorer } from './store.ts';
import { toHash } from './url.ts';

/** Programs by which links are sent cut longer ones. */
const LONGEST_LINK = 2000;

/** A link that is not its own view but leads to a saved one: `#view=view_07c2…`. */
const SHORT = /^#?view=(view_[0-9a-f]{16})$/;

/** A view as the server keeps it. */
export interface Kept {
  name: string;
  /** What stands behind `#` in its whole link. */
  shows: string;
}

/** What is shown now, with a name to begin with: "Graph of 27 things, as of 2019-01-01". */
export function presentKept(state: Explorer): Kept {
  const { history, display } = state;
  const { entities, asOf } = history.present;
  const name = `${DISPLAYS[display]} of ${Object.keys(entities).length} things${asOf ? `, as of ${asOf}` : ''}`;
  return { name, shows: toHash(history.present, state) };
}

/** Gives its id. Throws when the server does not keep it. */
export async function keepView(kept: Kept): Promise<string> {
  const { view, userErrors } = (await ask(SaveViewDocument, kept)).saveView;
  if (!view) throw new ServerProblem(userErrors[0]?.message);
  return view.id;
}

export async function forgetView(id: string): Promise<void> {
  await ask(ForgetViewDocument, { id });
}

export function linkTo(id: string): string {
  return new URL(`#view=${id}`, location.href).href;
}

/** What the address asks for: itself, or what is saved under a short link; null when that is no longer saved. */
export async function wholeHash(hash: string): Promise<string | null> {
  const [, id] = SHORT.exec(hash) ?? [];
  if (!id) return hash;
  const { node } = await ask(SavedViewDocument, { id });
  return node && 'shows' in node ? node.shows : null;
}

/** Copies the link to what is shown; where it is too long to be sent, one to a view that is saved for it. */
export async function copyLink(): Promise<void> {
  const kept = presentKept(useExplorer.getState());
  const whole = new URL(`#${kept.shows}`, location.href).href;
  if (whole.length <= LONGEST_LINK) return copyText(whole, 'The link is copied.');
  const id = await keepView(kept).catch(() => null);
  if (id) return copyText(linkTo(id), 'The view is saved, and its short link copied.');
  return copyText(
    whole,
    `The link is copied. It has ${whole.length} letters, since this server saves no views for you.`,
  );
}
