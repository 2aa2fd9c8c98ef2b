import type { Instrument, InstrumentNaming } from './instrument.ts';
import { family, ownWords } from './same-instrument.ts';
import type { Sentence } from './token.ts';

const OPENING = 3;

/** "Ministers sign landmark agreement" above a text that tells of a memorandum: the same thing in fewer words. */
export function isHeadline(
  text: string,
  instrument: Instrument,
  all: readonly Instrument[],
  sentences: readonly Sentence[],
): boolean {
  const opening = new Set(sentences.slice(0, OPENING));
  const later = all.some(
    (other) =>
      other !== instrument &&
      !other.earlier &&
      family(other.type) !== 'agreement' &&
      other.namings.some(({ sentence }) => sentences.indexOf(sentence) <= 2 * OPENING),
  );
  return (
    !instrument.earlier &&
    ((later && /^(?:agreement|arrangement)$/.test(instrument.type)) || isTitle(text, instrument, all, opening)) &&
    instrument.namings.every(
      ({ sentence, found }) =>
        opening.has(sentence) &&
        found.between.length === 0 &&
        (ownWords(found).length === 0 || !/[.;]["”’]?$/.test(text.slice(sentence.start, sentence.end))),
    )
  );
}

/** Named only in lines above the text, which tells of an instrument of that kind in other words. */
function isTitle(
  text: string,
  { namings, type }: Instrument,
  all: readonly Instrument[],
  opening: ReadonlySet<Sentence>,
): boolean {
  const above = ({ sentence }: InstrumentNaming): boolean =>
    opening.has(sentence) && !/[.;:]["”’]?$/.test(text.slice(sentence.start, sentence.end).trimEnd());
  const told = all.filter((other) => !other.earlier && !other.namings.every(above));
  return namings.every(above) && told.some((other) => family(other.type) === family(type));
}
