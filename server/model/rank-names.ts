import { foldedWords, joinRanges, type FoldedWord, type TextRange } from './folded-words.ts';
import { foldName, nameKeys } from './name-keys.ts';
import type { Entity } from './graph.ts';

/** A key that a name must have: one that begins so, or one of these words of close spelling. */
export interface WantedKey {
  begins: string;
  close: string[];
}

/**
 * Why a name is found. `exact`: it is the query; `beginning`: it begins with it; `words`: it has all its words, each
 * by its beginning; `close`: it has words that are spelt like them.
 */
export const MATCH_KINDS = ['exact', 'beginning', 'words', 'close'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface Candidate {
  entity: Entity;
  /** Relations of the entity. */
  degree: number;
}

export interface RankedName extends Candidate {
  /** The name that matched best; among equals the name shown, then the first. */
  matched: string;
  how: MatchKind;
  /** The parts of `matched` that were asked for, in order. */
  highlights: TextRange[];
}

/**
 * Best first: by why it is found, then by degree, ties by id. Candidates that do not match are left out.
 *
 * For a page that ends at row `n` a store proposes the `n` best by degree (ties by id) of each of three sets: entities
 * with a name that folds to the folded query, with a name whose fold begins with it, and those that have every wanted
 * key (the third set holds the other two and gives the total). The first `n` of the whole order are always among
 * them, so no page depends on how many others match.
 */
export function rankNames(query: string, wanted: WantedKey[], candidates: Candidate[]): RankedName[] {
  const folded = foldName(query);
  if (wanted.length === 0) return [];
  const ranked = candidates.flatMap((candidate) => {
    const best = bestName(folded, wanted, candidate.entity);
    return best ? [{ ...candidate, ...best, highlights: highlights(best.matched, wanted) }] : [];
  });
  const rank = ({ how }: RankedName) => MATCH_KINDS.indexOf(how);
  return ranked.sort((a, b) => rank(a) - rank(b) || b.degree - a.degree || (a.entity.id < b.entity.id ? -1 : 1));
}

function bestName(
  folded: string,
  wanted: WantedKey[],
  { name, aliases }: Entity,
): Pick<RankedName, 'matched' | 'how'> | undefined {
  const found = new Set<WantedKey>();
  let best: { matched: string; how: MatchKind; rank: number; keys: number } | undefined;
  for (const matched of [name, ...aliases.map((alias) => alias.text)]) {
    const own = nameKeys(matched);
    const borne = wanted.filter((key) => own.some((word) => fits(word, key)));
    for (const key of borne) found.add(key);
    const how = matchKind(folded, foldName(matched), wanted);
    const rank = MATCH_KINDS.indexOf(how);
    if (!best || rank < best.rank || (rank === best.rank && borne.length > best.keys)) {
      best = { matched, how, rank, keys: borne.length };
    }
  }
  return best && found.size === wanted.length ? { matched: best.matched, how: best.how } : undefined;
}

function fits(word: string, { begins, close }: WantedKey): boolean {
  return word.startsWith(begins) || close.includes(word);
}

function matchKind(query: string, name: string, wanted: WantedKey[]): MatchKind {
  if (name === query) return 'exact';
  if (name.startsWith(query)) return 'beginning';
  return wanted.some(({ close }) => close.length > 0) ? 'close' : 'words';
}

function highlights(name: string, wanted: WantedKey[]): TextRange[] {
  return joinRanges(foldedWords(name).flatMap((word) => wanted.flatMap((key) => partsOf(word, key))));
}

/** The beginning of a word, each place of a gram, or the whole of a word of close spelling. */
function partsOf(word: FoldedWord, { begins, close }: WantedKey): TextRange[] {
  const part = (from: number, to: number) => ({ start: word.starts[from] ?? 0, end: word.ends[to - 1] ?? 0 });
  if (close.includes(word.text)) return [part(0, word.text.length)];
  if (!word.grams) return word.text.startsWith(begins) ? [part(0, begins.length)] : [];
  const places: TextRange[] = [];
  for (let at = word.text.indexOf(begins); at >= 0; at = word.text.indexOf(begins, at + 1)) {
    places.push(part(at, at + begins.length));
  }
  return places;
}
