import { type Cast, countryMention } from './cast.ts';
import type { Instrument } from './instrument.ts';
import type { Party } from './party.ts';

/** Of many states, in the words of its name. */
const OF_MANY =
  /\b(?:Convention|Treaty|Protocol|International|Multilateral|Global|World|Regional|Free Trade|Trade Related)\b|\p{Lu}{3,}/u;
const TYPES_OF_MANY = /^(?:convention|treaty|trade agreement)$/;

/** The one body of a country that the text names; null where it names none or several. */
function bodyOf({ draft }: Cast, code: string): number | null {
  const bodies = draft.mentions.flatMap(({ type, jurisdiction }, i) =>
    type === 'Agency' && jurisdiction === code ? [i] : [],
  );
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** "the Memorandum on Energy Cooperation" in a text that speaks of two countries only: their one body each, else the two. */
export function onlyTwo(cast: Cast, { namings, type }: Instrument): Party[] {
  const [first] = namings;
  const lands = [...new Set(cast.sentences.flatMap(({ lands: told }) => told.flatMap(({ country }) => country ?? [])))];
  const many = TYPES_OF_MANY.test(type) || namings.some(({ found }) => OF_MANY.test(found.name));
  if (!first || many || lands.length !== 2) return [];
  const bodies = lands.flatMap((code) => bodyOf(cast, code) ?? []);
  const two = bodies.length === 2 ? bodies : lands.map((code) => countryMention(cast, code, first.sentence));
  return two.map((mention) => ({ mention, sentence: first.sentence }));
}
