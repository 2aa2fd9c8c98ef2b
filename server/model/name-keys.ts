/**
 * Search keys of names. A database only proposes candidates by key; which of them come first is decided here,
 * so that every store gives the same answer.
 *
 * For a page that ends at row `n` a store proposes the `n` best by degree (ties by id) of each of three sets:
 * entities with a name that folds to the folded query, with a name whose fold begins with it, and those that have,
 * for every query key, a name key beginning with it (the third set holds the other two and gives the total).
 * The first `n` of the whole order are always among them, so no page depends on how many others match.
 */

/** Scripts written without spaces between words (and Korean, whose compounds are): searched by grams. */
const GRAM_SCRIPTS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** Letters that no Unicode decomposition takes apart but that people type plainly. */
const PLAIN_LETTERS: Record<string, string> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ħ: 'h', ς: 'σ' };

/** Query keys beyond these add nothing but work. */
const MAX_QUERY_KEYS = 32;

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** `"U.S. Customs & Border Protection"` → `"us customs border protection"`: case, marks, width and punctuation off. */
export function foldName(text: string): string {
  // By way of capitals, since only so do `ß`, `ı` and `ſ` become plain letters.
  const upper = withoutMarks(text).toUpperCase();
  return withoutMarks(upper.toLowerCase())
    .replace(/[đðøłæœħς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `"hk海關"` → `["hk", "海關"]`, each with whether it is searched by grams. */
function runs(folded: string): { text: string; grams: boolean }[] {
  const spaced = folded.replace(GRAM_SCRIPTS, ' $& ');
  const words = spaced.split(' ').filter((word) => word !== '');
  return words.map((text) => ({ text, grams: text.search(GRAM_SCRIPTS) === 0 }));
}

function grams(run: string, size: 1 | 2): string[] {
  const characters = [...run];
  return characters.slice(size - 1).map((last, i) => (size === 1 ? last : `${characters[i]}${last}`));
}

/** What a name is found by: its distinct folded words, and for scripts without spaces grams of one and two characters. */
export function nameKeys(text: string): string[] {
  const keys = runs(foldName(text)).flatMap((run) =>
    run.grams ? [...grams(run.text, 1), ...grams(run.text, 2)] : [run.text],
  );
  return [...new Set(keys)];
}

/** What a query asks for: every key must begin some name key. Empty when the text holds no letter or digit. */
export function queryKeys(text: string): string[] {
  const keys = runs(foldName(text)).flatMap((run) => {
    if (!run.grams) return [run.text];
    return [...run.text].length === 1 ? [run.text] : grams(run.text, 2);
  });
  return [...new Set(keys)].slice(0, MAX_QUERY_KEYS);
}

export interface Candidate {
  id: string;
  /** The name shown. */
  name: string;
  /** All names, in the order of the entity. */
  names: string[];
  /** Relations of the entity. */
  degree: number;
}

export interface RankedHit {
  id: string;
  /** The name that matched best; among equals the name shown, then the first. */
  matched: string;
  /** 3: the whole name; 2: its beginning; 1: every word or gram. */
  score: number;
}

/** Best first: exact name, then beginning of a name, then the rest; then by degree, ties by id. Candidates that do not match are left out. */
export function rankHits(query: string, candidates: Candidate[]): RankedHit[] {
  const folded = foldName(query);
  const keys = queryKeys(query);
  if (keys.length === 0) return [];
  const hits = candidates.flatMap((candidate) => {
    const best = bestName(folded, keys, candidate);
    return best ? [{ id: candidate.id, degree: candidate.degree, ...best }] : [];
  });
  hits.sort((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return hits.map(({ id, matched, score }) => ({ id, matched, score }));
}

function bestName(
  folded: string,
  keys: string[],
  candidate: Candidate,
): { matched: string; score: number } | undefined {
  const found = new Set<string>();
  let best: { matched: string; score: number; words: number } | undefined;
  for (const matched of [candidate.name, ...candidate.names]) {
    const own = nameKeys(matched);
    const borne = keys.filter((key) => own.some((ownKey) => ownKey.startsWith(key)));
    for (const key of borne) found.add(key);
    const score = nameScore(folded, foldName(matched));
    if (!best || score > best.score || (score === best.score && borne.length > best.words)) {
      best = { matched, score, words: borne.length };
    }
  }
  return best && found.size === keys.length ? { matched: best.matched, score: best.score } : undefined;
}

function nameScore(query: string, name: string): number {
  if (name === query) return 3;
  return name.startsWith(query) ? 2 : 1;
}
