import { type AgreementAct, actsOfInstrument } from './agreement-acts.ts';
import type { Instrument } from './instrument.ts';

/** The acts of an instrument, and those told of the batch that it belongs to, as far as its own tell less. */
export function actsWithBatch(text: string, instrument: Instrument): AgreementAct[] {
  const own = actsOfInstrument(text, instrument);
  if (!instrument.batch) return own;
  const dated = own.some(({ date }) => date !== null);
  const signed = own.some(({ signatories }) => signatories.length > 0);
  const between = instrument.namings.some(({ found }) => found.between.length > 1);
  const shared = actsOfInstrument(text, instrument.batch).filter(
    ({ mode }) => own.length === 0 || own.some((act) => act.mode === mode),
  );
  return [
    ...own,
    ...shared.map((act) => ({
      ...act,
      date: dated ? null : act.date,
      parties: between ? [] : act.parties,
      group: between ? [] : act.group,
      signatories: signed ? [] : act.signatories,
    })),
  ];
}
