import type { Variant } from './graph.ts';
import { contradicts, dayBounds } from './partial-date.ts';
import { stageRank } from './stages.ts';
import type { AttributeName } from './types.ts';

/** What of a telling matters for whether it contradicts another. */
export type Telling = Pick<Variant, 'value' | 'mode' | 'valid'>;

const DATES: ReadonlySet<string> = new Set<AttributeName>(['signed', 'inForce', 'ends', 'date']);

export function isDate(name: AttributeName): boolean {
  return DATES.has(name);
}

/** What may be so in several ways at once: an official has one office after another. */
const MANY: ReadonlySet<string> = new Set<AttributeName>(['title']);

/** Whether a telling of a relation contradicts the one shown. A plan contradicts nothing: it may have come true, or not. */
export function relationConflicts(shown: Telling, other: Telling, lasting: boolean): boolean {
  const denied = (other.mode === 'denied') !== (shown.mode === 'denied') && other.mode !== 'planned';
  return denied || (!lasting && other.mode === shown.mode && contradicts(other.valid, shown.valid));
}

/** Whether a telling of a property contradicts the one shown. */
export function attributeConflicts(name: AttributeName, shown: Telling, other: Telling): boolean {
  if (other.mode !== shown.mode) return relationConflicts(shown, other, true);
  if (MANY.has(name)) return false;
  if (name === 'status') return comesTooLate(shown, other);
  return isDate(name) ? contradicts(other.value, shown.value) : other.value !== shown.value;
}

/** Stages follow each other and do not contradict; but what is signed is not planned any more. */
function comesTooLate(shown: Telling, other: Telling): boolean {
  const again = other.value === 'planned renewal' || (other.value === 'in force' && shown.value === 'renewed');
  const [from, by] = [dayBounds(other.valid).first, dayBounds(shown.valid).last];
  return !again && stageRank(other.value) > stageRank(shown.value) && from !== null && by !== null && from > by;
}
