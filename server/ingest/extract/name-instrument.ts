import type { Instrument, InstrumentNaming } from './instrument.ts';

const DEFINED = /^(?:Treaty|Convention|Protocol|Agreement|Arrangement|Declaration)$/;

/** The type of its fullest naming, unless the text defines a word for it: (the “Treaty”). */
export function typeOf(instrument: Instrument): string {
  const defined = instrument.namings.find(({ found }) => found.acronym && DEFINED.test(found.acronym))?.found.acronym;
  return defined ? defined.toLowerCase() : (fullest(instrument)?.found.type ?? instrument.type);
}

function fullest(instrument: Instrument): InstrumentNaming | undefined {
  return [...instrument.namings].sort(
    (a, b) => Number(b.found.proper) - Number(a.found.proper) || b.found.whole.length - a.found.whole.length,
  )[0];
}

/** All names of it in the text that say more than "the agreement", the fullest first. */
export function namesOf(instrument: Instrument): { text: string; kind: 'full' | 'acronym' | 'short' }[] {
  const lead = fullest(instrument);
  const names = instrument.namings.flatMap(({ found }) => [
    ...(found === lead?.found ? [{ text: found.whole, kind: 'full' as const }] : []),
    ...(found === lead?.found && found.whole === found.name ? [] : [{ text: found.name, kind: 'short' as const }]),
    ...(found.acronym && !DEFINED.test(found.acronym) ? [{ text: found.acronym, kind: 'acronym' as const }] : []),
  ]);
  const told = names.filter(({ text, kind }) => kind === 'full' || / /.test(text) || kind === 'acronym');
  return [
    ...new Map(
      told.sort((a, b) => Number(b.kind === 'full') - Number(a.kind === 'full')).map((name) => [name.text, name]),
    ).values(),
  ];
}
