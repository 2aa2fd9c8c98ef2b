import type { Passage } from '../../model/graph.ts';
import type { EntityType } from '../../model/types.ts';
import { foldName } from '../resolve/fold-name.ts';
import type { DraftMention } from '../stages.ts';
import type { FindPassage } from './find-passage.ts';
import type { ModelMention } from './model-answer.ts';
import { standsIn } from './stands-in.ts';

/** The rules' mentions with the model's behind them, and where each that the model named is among them. */
export interface MatchedMentions {
  mentions: DraftMention[];
  /** By the name that the model used; a name can be of a body and of a place. */
  places: Map<string, number[]>;
}

/**
 * A thing that the rules know by that name is theirs; one they do not know is added, where its quote is in the text and
 * names it. Where several of theirs could be meant, none is.
 */
export function matchMentions(
  ruled: readonly DraftMention[],
  said: readonly ModelMention[],
  find: FindPassage,
): MatchedMentions {
  const mentions = [...ruled];
  const places = new Map<string, number[]>();
  for (const { type, name, quote } of said) {
    const found = standsIn(quote, name) ? find(quote, [[name]]) : null;
    if (!found) continue;
    const [known, ...others] = candidates(mentions, ruled.length, type, name, found.passage);
    if (others.length > 0) continue;
    const at = known ?? mentions.push(added(type, name, found.passage)) - 1;
    const bearers = places.get(name) ?? [];
    if (!bearers.includes(at)) places.set(name, [...bearers, at]);
  }
  return { mentions, places };
}

function added(type: EntityType, name: string, passage: Passage): DraftMention {
  const kind = /^[\p{Lu}\d&-]{2,10}$/u.test(name) ? 'acronym' : 'full';
  return { type, names: [{ text: name, kind, language: null }], evidence: [passage], jurisdiction: null, parent: null };
}

/** Mentions that can be meant, by what a thing of that type is told by. */
function candidates(
  mentions: readonly DraftMention[],
  ruled: number,
  type: EntityType,
  name: string,
  passage: Passage,
): number[] {
  const folded = foldName(name);
  const which = (is: (mention: DraftMention, index: number) => boolean) =>
    mentions.flatMap((mention, index) => (mention.type === type && is(mention, index) ? [index] : []));
  const named = which(({ names }) => names.some(({ text }) => foldName(text) === folded));
  if (named.length > 0) return named;
  // The rules give an event a name of their own: it is known by its sentence.
  if (type === 'Event')
    return which(({ evidence }, index) => index < ruled && evidence.some((one) => meets(one, passage)));
  if (type === 'Official' || type === 'Agreement') {
    return which(({ names }) => names.some(({ text }) => isPartOf(folded, foldName(text))));
  }
  return [];
}

function meets(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Ho" and "Louise Ho"; "Memorandum of Understanding" and the same "on Smart Customs". */
function isPartOf(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
