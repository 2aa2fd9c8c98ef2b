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
  const above = ({ sentence }: InstrumentNaming): boolean => opening.has(sentence) && isUnended(text, sentence);
  const told = all.filter((other) => !other.earlier && !other.namings.every(above));
  return namings.every(above) && told.some((other) => family(other.type) === family(type));
}

function isUnended(text: string, { start, end }: Sentence): boolean {
  return !/[.;:]["”’]?$/.test(text.slice(start, end).trimEnd());
}

/** "the pacts" of a text that tells its instruments in full means those, not the words of its title. */
export function belowTitle(text: string, sentence: Sentence, fit: Instrument[]): Instrument[] {
  const title = ({ namings }: Instrument): boolean =>
    namings.every((naming) => naming.sentence.start === 0 && isUnended(text, naming.sentence));
  const told = fit.filter((instrument) => !title(instrument));
  return sentence.start > 0 && told.length > 0 ? told : fit;
}
