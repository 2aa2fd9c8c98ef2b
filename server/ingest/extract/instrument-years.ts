import type { Instrument } from './instrument.ts';
import type { FoundInstrument, Sentence, Token } from './token.ts';

/** "In October 2021, the two signed the …", told in full by another name: not the one of this year. */
export function isOfOtherYear(other: Instrument, found: FoundInstrument, { tokens }: Sentence): boolean {
  const year = tokens[0]?.text === 'In' ? tokens[1]?.date?.slice(0, 4) : undefined;
  const full = ({ proper, subject }: FoundInstrument): boolean => proper && subject.split(' ').length > 2;
  return (
    year !== undefined &&
    full(found) &&
    !tellsYear(other, year) &&
    other.namings.some((naming) => full(naming.found)) &&
    other.namings.every((naming) => naming.found.subject !== found.subject)
  );
}

/** "under an agreement signed in April 1996": none of which another year is told. */
export function isOfThatYear(other: Instrument, token: Token, { tokens }: Sentence): boolean {
  const at = tokens.indexOf(token);
  const described =
    /^an?$/.test(token.instrument?.article ?? '') &&
    /^(?:signed|concluded|reached|inked)$/.test(tokens[at + 1]?.text ?? '');
  const year = described
    ? tokens
        .slice(at, at + 12)
        .find(({ date }) => /^\d{4}/.test(date ?? ''))
        ?.date?.slice(0, 4)
    : undefined;
  return (
    year === undefined ||
    tellsYear(other, year) ||
    other.namings.every(({ sentence }) => sentence.tokens.at(-1)?.text !== '.')
  );
}

/** Whether a sentence that names it has a day of this year. */
export function tellsYear({ namings }: Instrument, year: string): boolean {
  return namings.some(({ sentence }) => sentence.tokens.some(({ date }) => date?.startsWith(year)));
}
