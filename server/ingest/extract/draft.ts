import type { Claim, Name, Passage } from '../../model/graph.ts';
import type { AttributeName, EntityType, Mode, RelationType } from '../../model/types.ts';
import type { DraftMention } from '../stages.ts';
import type { Range } from './split-sentences.ts';

/** In characters. */
export const LONGEST_PASSAGE = 700;

/** What has been found so far in one document; the rules add to it. */
export interface Draft {
  readonly text: string;
  readonly published: string | null;
  readonly mentions: DraftMention[];
  readonly claims: Claim[];
}

/** The sentence as evidence; of one longer than 700 characters the part around `at`. */
export function passage(draft: Draft, sentence: Range, rule: string, confidence: number, at = sentence.start): Passage {
  let { start, end } = sentence;
  if (end - start > LONGEST_PASSAGE) {
    start = Math.max(start, Math.min(at - LONGEST_PASSAGE / 2, end - LONGEST_PASSAGE));
    const space = draft.text.indexOf(' ', start);
    if (start > sentence.start && space > 0 && space < at) start = space + 1;
    end = Math.min(end, start + LONGEST_PASSAGE);
  }
  return { quote: draft.text.slice(start, end), start, end, rule, confidence };
}

/** Adds a mention; its index. */
export function addMention(
  draft: Draft,
  mention: {
    type: EntityType;
    names: Name[];
    evidence: Passage[];
    jurisdiction?: string | null;
    parent?: number | null;
  },
): number {
  draft.mentions.push({ jurisdiction: null, parent: null, ...mention });
  return draft.mentions.length - 1;
}

interface Said {
  type: RelationType | AttributeName;
  from: number;
  to?: number | null;
  value?: string;
  title?: string | null;
  onBehalfOf?: number | null;
  mode?: Mode;
  valid?: string | null;
}

/** Adds a claim unless the same was already said by this document. */
export function addClaim(draft: Draft, said: Said, evidence: Passage): void {
  const claim: Claim = {
    to: null,
    value: '',
    title: null,
    onBehalfOf: null,
    mode: 'done',
    valid: null,
    ...said,
    ...evidence,
  };
  const same = draft.claims.some(
    (other) =>
      other.type === claim.type &&
      other.from === claim.from &&
      other.to === claim.to &&
      other.value === claim.value &&
      other.mode === claim.mode &&
      other.valid === claim.valid,
  );
  if (!same) draft.claims.push(claim);
}

export function fullName(text: string): Name {
  return { text, kind: 'full', language: 'en' };
}

/** Each name once, the longest full one first. */
export function orderNames(names: readonly Name[]): Name[] {
  const unique = [...new Map(names.map((name) => [name.text, name])).values()];
  const rank = (name: Name): number => (name.kind === 'full' ? (name.text === name.text.toUpperCase() ? 1 : 0) : 2);
  return unique.sort((a, b) => rank(a) - rank(b) || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
