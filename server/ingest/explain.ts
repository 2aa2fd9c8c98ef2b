import type { Claim, Mention, Passage, Reading } from '../model/graph.ts';
import type { EntityType } from '../model/types.ts';
import { splitSentences, type Range } from './extract/split-sentences.ts';

/** A thing where the text names it first. */
export interface ExplainedThing {
  type: EntityType;
  /** All its names in the text, the leading one first. */
  names: string[];
  rule: string;
  confidence: number;
}

/** A relation or property, in the names of what it is about. */
export interface ExplainedFact {
  type: Claim['type'];
  from: string;
  /** Name of the other end; null for a property. */
  to: string | null;
  /** Value of a property; post, role or act of a relation; empty when it has none. */
  value: string;
  title: string | null;
  onBehalfOf: string | null;
  mode: Claim['mode'];
  valid: string | null;
  rule: string;
  confidence: number;
}

/** A piece of the text and what was read from it; `text.slice(start, end)` is its sentence. */
export interface ExplainedSentence extends Range {
  sentence: string;
  things: ExplainedThing[];
  facts: ExplainedFact[];
}

/** The whole text in order, piece by piece, each with what was read from it. */
export function explain({ document, mentions, claims }: Reading): ExplainedSentence[] {
  const named = mentions.flatMap((mention) => {
    const first = mention.evidence.toSorted(byPlace)[0];
    return first ? [{ at: first, thing: toThing(mention, first) }] : [];
  });
  const said = claims.toSorted(byPlace).map((claim) => ({ at: claim, fact: toFact(claim, mentions) }));
  return piecesOf(document).map((range, index, all) => {
    const from = index === 0 ? 0 : range.start;
    const to = all[index + 1]?.start ?? Infinity;
    const here = ({ at }: { at: Passage }) => at.start >= from && at.start < to;
    return {
      ...range,
      sentence: document.text.slice(range.start, range.end),
      things: named
        .filter(here)
        .toSorted((a, b) => byPlace(a.at, b.at))
        .map(({ thing }) => thing),
      facts: said.filter(here).map(({ fact }) => fact),
    };
  });
}

function byPlace(a: Passage, b: Passage): number {
  return a.start - b.start || a.end - b.end;
}

/** Sentences as the rules see them, and after them what they leave unread; the cells of a row are lines. */
function piecesOf({ kind, text }: Reading['document']): Range[] {
  const ranges = kind === 'release' ? splitSentences(text) : [];
  const rest = ranges.at(-1)?.end ?? 0;
  return [...ranges, ...linesFrom(text, rest)];
}

function linesFrom(text: string, start: number): Range[] {
  return [...text.slice(start).matchAll(/\S[^\n]*/g)].map((line) => {
    const from = start + line.index;
    return { start: from, end: from + line[0].trimEnd().length };
  });
}

function toThing({ type, names }: Mention, { rule, confidence }: Passage): ExplainedThing {
  return { type, names: names.map(({ text }) => text), rule, confidence };
}

function toFact(claim: Claim, mentions: readonly Mention[]): ExplainedFact {
  const { type, value, title, mode, valid, rule, confidence } = claim;
  const name = (index: number | null) => (index === null ? null : (mentions[index]?.names[0]?.text ?? ''));
  const [from, to, onBehalfOf] = [name(claim.from) ?? '', name(claim.to), name(claim.onBehalfOf)];
  return { type, from, to, value, title, onBehalfOf, mode, valid, rule, confidence };
}
