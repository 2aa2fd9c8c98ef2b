import type { Claim } from '../../model/graph.ts';
import { ATTRIBUTES, type EntityType, RELATION_TYPES } from '../../model/types.ts';
import { TODAY } from '../extract/date-forms.ts';
import type { FindPassage, FoundPassage } from './find-passage.ts';
import type { MatchedMentions } from './match-mentions.ts';
import { CLAIMABLE, type ModelClaim, TYPES } from './model-answer.ts';
import { standsIn } from './stands-in.ts';

/** The model's claims whose quote stands in the text, whose ends are things of fitting types, and whose value holds. */
export function modelClaims(matched: MatchedMentions, said: readonly ModelClaim[], find: FindPassage): Claim[] {
  return said.flatMap((claim) => {
    const ends = endsOf(claim, matched);
    if (!ends) return [];
    const things = [ends.from, ...(ends.to === null ? [] : [ends.to])];
    const found = find(
      claim.quote,
      things.map((index) => namesOf(index, claim, matched)),
    );
    const value = found && valueOf(claim, matched.mentions[ends.from]?.type, found);
    if (!found || value === null) return [];
    const { type, mode } = claim;
    return [{ type, ...ends, value, title: null, onBehalfOf: null, mode, valid: null, ...found.passage }];
  });
}

function namesOf(index: number, { from, to }: ModelClaim, { mentions, places }: MatchedMentions): string[] {
  const own = [from, to].filter((name) => name !== null && places.get(name)?.includes(index));
  return [...(mentions[index]?.names.map(({ text }) => text) ?? []), ...own.filter((name) => name !== null)];
}

/** Null where a claim has not the ends that its type has. */
function endsOf({ type, from, to }: ModelClaim, matched: MatchedMentions): Pick<Claim, 'from' | 'to'> | null {
  if (type in ATTRIBUTES) {
    const subject = bearerOf(from, ATTRIBUTES[type as keyof typeof ATTRIBUTES].of, matched);
    return subject === null ? null : { from: subject, to: null };
  }
  const ends = RELATION_TYPES[type as keyof typeof RELATION_TYPES];
  const [source, target] = [bearerOf(from, ends.from, matched), bearerOf(to, ends.to, matched)];
  return source === null || target === null || source === target ? null : { from: source, to: target };
}

function bearerOf(
  name: string | null,
  types: readonly EntityType[],
  { mentions, places }: MatchedMentions,
): number | null {
  const bearers = places.get(name ?? '') ?? [];
  return types.flatMap((type) => bearers.filter((index) => mentions[index]?.type === type))[0] ?? null;
}

function valueOf({ type, value }: ModelClaim, of: EntityType | undefined, found: FoundPassage): string | null {
  const allowed = type === 'type' ? ((of && TYPES[of]) ?? []) : CLAIMABLE[type];
  if (allowed === 'nothing') return '';
  if (allowed === 'date') return onlyDate(found);
  if (allowed === 'words') return standsIn(found.passage.quote, value) ? value : null;
  return (allowed as readonly string[]).includes(value) ? value : null;
}

/** The date that the rules read in the quote; a model's own arithmetic is not asked. Null where there is none or more than one. */
function onlyDate({ passage, sentences }: FoundPassage): string | null {
  const within = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ start, end }) => passage.start <= start && end <= passage.end);
  const dates = new Set(within.flatMap(({ date }) => date ?? []));
  const [date] = dates;
  return dates.size === 1 && date !== undefined && date !== TODAY ? date : null;
}
