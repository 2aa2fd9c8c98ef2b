import { vocabulary } from './vocabulary.ts';

const SHORT_HONORIFICS = [...vocabulary.honorifics].filter((word) => word.length < 6 && /^[\p{L}.]+$/u.test(word));
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"])(?:${SHORT_HONORIFICS.join('|').replaceAll('.', '\\.')}|St|No|Nos|Art|Jr|vs|Inc|Ltd|Co|Corp|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Md|Mohd|Ma|Ag|approx|cf|i\\.e|e\\.g|Ph\\.D|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.?$`,
  'u',
);
const OPENS =
  /^["“‘']?(?:The|This|That|These|Those|In|It|He|She|They|We|At|On|As|For|Following|After|During|Both|Under|I)\b/;
/** From here on a release speaks of itself: contacts, page furniture. */
const FURNITURE =
  /(?:[A-Z]+ )?MEDIA CONTACTS?:|^Last updated on .*$|^Media contacts?:?|^For media (?:queries|enquiries)|^#{2,}\s*$|^(?:END|Ends?)\s*$|^-{3,}\s*$/m;
const BREAK =
  /\n\s*\n|\n(?=\s*(?:[-•*–]|\d{1,2}[.)]?\s|\(?(?:[ivx]+|[a-h])[.)]\s))|(?<=[.!?:;])\s*\n|[.!?]{1,4}["”’)]{0,3}\d?(?=\s|["“‘]?\p{Lu}\p{Ll})|:(?=\p{Lu})|\n/gu;

const WRAPPED_LINE = 60;
/** Longer runs without an end are no sentences; the rules look at pieces of them. */
const LONGEST_SENTENCE = 2500;

export interface Range {
  start: number;
  end: number;
}

/** A line that is only wrapped goes on in the next: long, without a mark at its end, or followed by a small letter. */
function isWrapped(text: string, at: number, after: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  if (/[.!?:;”"]$/.test(line)) return false;
  if (/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\d|\p{Lu}\p{L}+ \d{1,2}, \d)/u.test(after)) return false; // a dateline
  return /^\p{Ll}/u.test(after) || (line.length >= WRAPPED_LINE && !/^(?:[-•*–]|\d{1,2}[.)\s])/.test(after));
}

function isBoundary(text: string, match: RegExpExecArray): boolean {
  const mark = match[0];
  const after = text.slice(match.index + mark.length, match.index + mark.length + 40).trimStart();
  if (mark === '\n') return !isWrapped(text, match.index, after);
  if (mark.includes('\n')) return true;
  const before = text.slice(Math.max(0, match.index - 12), match.index + 1);
  if (mark.startsWith('.') && ABBREVIATION.test(before)) {
    return /\.\p{Lu}\.$/u.test(before) && OPENS.test(after);
  }
  return !/^(?:[^]*\n)?\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])\.$/.test(before) && !/^\p{Ll}/u.test(after);
}

function trimmed(text: string, start: number, end: number): Range | null {
  const raw = text.slice(start, end);
  const lead =
    /^\s*(?:\d{1,2}(?:[.)]\s+|\s+(?=\p{Lu}\p{Ll}+ )(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))|\(?(?:[ivx]+|[a-h])[.)]\s+|[-•*–]\s+)?/u.exec(
      raw,
    )?.[0].length ?? 0;
  const from = start + lead;
  const to = start + raw.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

/** Sentences, headings and list items as ranges of the text; copes with sentences run together ("agencies.Following"). */
export function splitSentences(text: string): Range[] {
  const furniture = FURNITURE.exec(text);
  const limit = furniture && furniture.index > text.length / 3 ? furniture.index : text.length;
  const body = text.slice(0, limit);
  const ranges: Range[] = [];
  let start = 0;
  for (const match of body.matchAll(BREAK)) {
    if (!isBoundary(body, match)) continue;
    const range = trimmed(body, start, match.index + match[0].length);
    if (range) ranges.push(range);
    start = match.index + match[0].length;
  }
  const last = trimmed(body, start, body.length);
  return (last ? [...ranges, last] : ranges).flatMap((range) => pieces(body, range));
}

function pieces(text: string, { start, end }: Range): Range[] {
  if (end - start <= LONGEST_SENTENCE) return [{ start, end }];
  const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
  const cut = space > start ? space : start + LONGEST_SENTENCE;
  const rest = trimmed(text, cut, end);
  return [{ start, end: cut }, ...(rest ? pieces(text, rest) : [])];
}
