import { saidBy, variantKey, type Shift } from '../../model/facts.ts';
import type { StoredReading } from '../../model/kept.ts';

/** The entity of each mention of a document, in order. */
export type EntitiesOf = (reading: StoredReading) => string[];

/** Documents by the hash of their text: a text at two addresses supports a fact once. */
export function byText(readings: Iterable<StoredReading>): Map<string, StoredReading[]> {
  const texts = new Map<string, StoredReading[]>();
  for (const reading of readings) {
    const twins = texts.get(reading.document.sha256);
    if (twins) twins.push(reading);
    else texts.set(reading.document.sha256, [reading]);
  }
  return texts;
}

function addText(shifts: Map<string, Shift>, readings: StoredReading[], entitiesOf: EntitiesOf, by: 1 | -1): void {
  const seen = new Set<string>();
  for (const reading of readings) {
    const entities = entitiesOf(reading);
    for (const claim of reading.claims) {
      const { fact, variant } = saidBy(claim, entities);
      const shift = shifts.get(fact.id) ?? { fact, support: 0, variants: new Map() };
      shifts.set(fact.id, shift);
      if (!seen.has(fact.id)) shift.support += by;
      seen.add(fact.id);
      const key = variantKey(variant);
      if (seen.has(`${fact.id} ${key}`)) continue;
      seen.add(`${fact.id} ${key}`);
      shift.variants.set(key, { variant, support: (shift.variants.get(key)?.support ?? 0) + by });
    }
  }
}

/** What changes in the support of facts between two states of the same texts; facts that do not change are left out. */
export function shiftsBetween(
  before: Iterable<StoredReading>,
  entitiesBefore: EntitiesOf,
  after: Iterable<StoredReading>,
  entitiesAfter: EntitiesOf,
): Shift[] {
  const shifts = new Map<string, Shift>();
  for (const twins of byText(before).values()) addText(shifts, twins, entitiesBefore, -1);
  for (const twins of byText(after).values()) addText(shifts, twins, entitiesAfter, 1);
  for (const shift of shifts.values()) {
    for (const [key, { support }] of shift.variants) if (support === 0) shift.variants.delete(key);
  }
  return [...shifts.values()].filter((shift) => shift.support !== 0 || shift.variants.size > 0);
}

/** By how many distinct texts each signature's count changes. */
export function countShifts(before: Iterable<StoredReading>, after: Iterable<StoredReading>): Map<string, number> {
  const shifts = new Map<string, number>();
  const add = (readings: Iterable<StoredReading>, by: number) => {
    for (const twins of byText(readings).values()) {
      const ids = new Set(twins.flatMap((reading) => reading.mentions.map((mention) => mention.signature)));
      for (const id of ids) shifts.set(id, (shifts.get(id) ?? 0) + by);
    }
  };
  add(before, -1);
  add(after, 1);
  return shifts;
}
