import type { Entity, Name, Relation, Variant } from './graph.ts';
import type { Signature } from './kept.ts';
import { covers, dayBounds, dayCount } from './partial-date.ts';
import { stageRank } from './stages.ts';
import { isDate, relationConflicts } from './stance.ts';
import {
  NAME_KINDS,
  RELATION_TYPES,
  type AttributeName,
  type EntityType,
  type Mode,
  type NameKind,
  type RelationType,
} from './types.ts';

/** Done beats all; a denial beats a plan, since it speaks later than the plan does. */
const MODE_RANK = { done: 0, denied: 1, planned: 2 } satisfies Record<Mode, number>;

/** The date that orders a variant; undefined where its kind has none. */
type DateOf = (variant: Variant) => string | null | undefined;

/** Texts for a variant and for every coarser telling of it: `XXXX-11-27` speaks for `2023-11-27` too. */
function agreeing(variant: Variant, all: Variant[], dateOf: DateOf): number {
  const date = dateOf(variant);
  if (date === undefined) return variant.support;
  const same = all.filter((v) => v.mode === variant.mode && covers(dateOf(v) ?? null, date));
  return same.reduce((sum, v) => sum + v.support, 0);
}

/** The shown one first: by mode, then most distinct texts, then most precise, then code points. */
function ordered(variants: Variant[], dateOf: DateOf, rank: (v: Variant) => number): Variant[] {
  const rows = variants.map((v) => ({
    v,
    rank: rank(v),
    texts: agreeing(v, variants, dateOf),
    days: dayCount(dateOf(v) ?? null),
    text: JSON.stringify([v.value, v.valid, v.title, v.onBehalfOf]),
  }));
  rows.sort(
    (a, b) =>
      MODE_RANK[a.v.mode] - MODE_RANK[b.v.mode] ||
      a.rank - b.rank ||
      b.texts - a.texts ||
      (a.days === b.days ? 0 : a.days - b.days) ||
      (a.text < b.text ? -1 : 1),
  );
  return rows.map((row) => row.v);
}

/** Orders what texts claim of one attribute. */
export function foldAttribute(name: AttributeName, variants: Variant[]): Variant[] {
  const dateOf = isDate(name) ? (v: Variant) => v.value : () => undefined;
  return ordered(variants, dateOf, name === 'status' ? (v) => stageRank(v.value) : () => 0);
}

/** From the first to the last day on which texts saw it. */
function envelope(variants: Variant[]): string | null {
  const dated = variants.filter((v) => v.valid !== null && dayBounds(v.valid).first !== null);
  const first = dated.reduce<Variant | null>((a, v) => (a && before(a, v, 'first') ? a : v), null);
  const last = dated.reduce<Variant | null>((a, v) => (a && before(v, a, 'last') ? a : v), null);
  if (!first?.valid || !last?.valid) return variants.find((v) => v.valid !== null)?.valid ?? null;
  if (first.valid === last.valid) return first.valid;
  return `${first.valid.split('/')[0]}/${last.valid.split('/').at(-1)}`;
}

/** Whether `a` begins (or ends) earlier than `b`; the finer date first where they begin together. */
function before(a: Variant, b: Variant, end: 'first' | 'last'): boolean {
  const [x, y] = [dayBounds(a.valid)[end] ?? Infinity, dayBounds(b.valid)[end] ?? Infinity];
  if (x !== y) return x < y;
  const finer = dayCount(a.valid) - dayCount(b.valid);
  return finer !== 0 ? finer < 0 === (end === 'first') : String(a.valid) <= String(b.valid);
}

/** The relation that these variants make, or undefined when no text says it any more. `support`: distinct texts over all variants. */
export function foldRelation(
  ends: Pick<Relation, 'id' | 'type' | 'from' | 'to' | 'qualifier'>,
  variants: Variant[],
  support: number,
): Relation | undefined {
  const [shown, ...others] = ordered(
    variants,
    (v) => v.valid,
    () => 0,
  );
  if (!shown) return undefined;
  const lasting = RELATION_TYPES[ends.type].lasting;
  const peers = [shown, ...others].filter((v) => v.mode === shown.mode);
  const valid = lasting ? envelope(peers) : shown.valid;
  const { first, last } = dayBounds(valid);
  return {
    id: ends.id,
    type: ends.type,
    from: ends.from,
    to: ends.to,
    qualifier: ends.qualifier,
    mode: shown.mode,
    valid,
    firstDay: first,
    lastDay: last,
    support,
    disputed: others.some((other) => relationConflicts(shown, other, lasting)),
    variants: [shown, ...others],
  };
}

/** How many texts use each name, over the signatures of one entity; one text is a name's kind in the order of NAME_KINDS. */
function countNames(members: Signature[]): Map<string, Name & { texts: number }> {
  const counted = new Map<string, Name & { texts: number }>();
  for (const member of members) {
    for (const name of member.names) {
      const found = counted.get(name.text);
      const texts = (found?.texts ?? 0) + member.texts;
      counted.set(name.text, { ...(found ? better(found, name) : name), texts });
    }
  }
  return counted;
}

function better(a: Name, b: Name): Name {
  const rank = (n: Name) => `${NAME_KINDS.indexOf(n.kind)} ${n.language === null ? 1 : 0} ${n.language}`;
  return rank(a) <= rank(b)
    ? { text: a.text, kind: a.kind, language: a.language }
    : { text: b.text, kind: b.kind, language: b.language };
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Kinds of names in the order in which they may lead. */
const LEADING: NameKind[] = ['full', 'short', 'acronym', 'former', 'other-script'];

/** Best name first: full, not all capitals, used by two texts, longest, code points. */
function nameOrder(a: Name & { texts: number }, b: Name & { texts: number }): number {
  const rank = (n: Name) => LEADING.indexOf(n.kind) + (n.kind === 'full' && isAllCapitals(n.text) ? 0.5 : 0);
  const used = (n: { texts: number }) => (n.texts >= 2 ? 0 : 1);
  return rank(a) - rank(b) || used(a) - used(b) || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

/** The entity that these signatures make. */
export function foldEntity(
  id: string,
  type: EntityType,
  members: Signature[],
  attributes: Entity['attributes'],
): Entity {
  const [best, ...rest] = [...countNames(members).values()].sort(nameOrder);
  if (!best) throw new Error(`entity ${id} has no name`);
  const aliases = rest.map(({ text, kind, language }) => ({ text, kind, language }));
  aliases.sort((a, b) => NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) || (a.text < b.text ? -1 : 1));
  return {
    id,
    type,
    name: best.text,
    aliases,
    ambiguous: members.every((m) => m.standing === 'ambiguous'),
    attributes,
  };
}

/** Whether a claim's type is a relation (the rest are attributes). */
export function isRelationType(type: string): type is RelationType {
  return type in RELATION_TYPES;
}
