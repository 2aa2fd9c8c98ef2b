import type { Name } from '../../model/graph.ts';
import { namesOfCited } from './cited.ts';
import type { Cited } from './cited.ts';
import { foldName } from './fold-name.ts';

/**
 * Names as a text gives them, of the kind that the list gives them: an entity is shown under its full name, and
 * "Republic of Korea" is a `short` form beside "South Korea", "Brazilian Customs" beside the Federal Revenue of Brazil.
 */
export function listedNames(names: Name[], cited: Cited | undefined): Name[] {
  return cited ? names.map((name) => listedName(name, cited)) : names;
}

function listedName(name: Name, cited: Cited): Name {
  const folded = foldName(name.text);
  const listed = namesOfCited(cited).find(({ text }) => foldName(text) === folded);
  // "Israel (customs administration)" is no one's full name, though it folds like one.
  if (listed && (listed.text === name.text || !name.text.endsWith(')')))
    return { text: name.text, kind: listed.kind, language: listed.language };
  return name.kind === 'full' && (listed || !('body' in cited)) ? { ...name, kind: 'short' } : name;
}
