import type { Name } from '../../model/graph.ts';
import { dayAndYear } from './dates.ts';
import { family } from './family.ts';
import type { Identified } from './identified.ts';
import { isRenewal, recognitionSubject, subjectKey, subjectPhrase } from './subject.ts';
import { titleKeys } from './title-keys.ts';

/** What a document says of an instrument, as far as identity goes. */
export interface Instrument {
  /** The leading one first. */
  names: Name[];
  /** `MOU`; null when the text does not say. */
  type: string | null;
  /** EDTF day of signature, or of whatever status the text dates. */
  date: string | null;
  /** It was still to be signed when the text was written. */
  planned: boolean;
  /** It renews an earlier one. */
  renewal: boolean;
  parties: Identified[];
  /** Some party is a group of bodies. */
  ofGroup: boolean;
  topics: string[];
  /** Tells it from others inside its document. */
  local: string;
}

/** Weaker keys, in order: party names + family + day; jurisdictions + family + day; … + year; … + subject. */
const LEVELS = 5;

/**
 * Keys of an instrument: jurisdictions + family + subject + year. With no party, one group or more than two
 * jurisdictions the title tells it, when it says enough.
 */
export function identifyInstrument(instrument: Instrument, address: string): Identified {
  const keys: string[][] = Array.from({ length: LEVELS }, () => []);
  const jurisdictions = distinct(instrument.parties.map(({ jurisdiction }) => jurisdiction));
  const { parties, ofGroup } = instrument;
  const byTitle = parties.length === 0 || (parties.length === 1 && ofGroup) || (jurisdictions?.length ?? 0) > 2;
  if (byTitle) titleKeys(instrument.names).forEach((level, i) => keys[i]!.push(...level));
  if (jurisdictions !== null && parties.length > 1) addPartyKeys(keys, instrument, jurisdictions);
  if (keys.every((level) => level.length === 0)) keys[0]!.push(`@${address}|instrument ${instrument.local}`);
  return { keys, jurisdiction: null, token: keys.flat()[0]!, cites: [] };
}

function addPartyKeys(keys: string[][], instrument: Instrument, jurisdictions: string[]): void {
  const name = instrument.names[0]!.text;
  const kind = family(instrument.type, name);
  const { day, year } = dayAndYear(instrument.date);
  const between = `${jurisdictions.join('+')}|${kind}`;
  const subject = kind === 'recognition' ? recognitionSubject(name) : subjectOf(name, instrument.topics);
  const titled = keys[0]!.length > 0;
  if (subject !== '') {
    const renewal = instrument.renewal || isRenewal(name);
    keys[4]!.push(`subject ${between}|${renewal ? 'renewed ' : ''}${subject}`);
    if (year !== null && !titled)
      keys[instrument.planned ? 3 : 0]!.push(...ofYears(instrument, between, subject, year));
  }
  // A plan can slip, and several can be meant for one day: what it is about tells more than when.
  if (instrument.planned && subject !== '') return;
  const tokens = distinct(instrument.parties.map(({ token }) => token));
  if (tokens !== null && day !== null) keys[1]!.push(`parties ${tokens.join('+')}|${kind}|${day}`);
  if (day !== null) keys[2]!.push(`day ${between}|${day}`);
  if (year !== null) keys[3]!.push(`year ${between}|${year}`);
}

/** What was planned for one year is often signed in the next. */
function ofYears({ planned }: Instrument, between: string, subject: string, year: string): string[] {
  const years = planned ? [year, String(Number(year) + 1)] : [year];
  return years.map((one) => `instrument ${between}|${subject}|${one}`);
}

function subjectOf(name: string, topics: string[]): string {
  const phrase = subjectPhrase(name) ?? (topics.length === 1 ? topics[0]! : '');
  return subjectKey(phrase);
}

/** Sorted; null when one of them is not known. */
function distinct(values: (string | null)[]): string[] | null {
  if (values.includes(null)) return null;
  return [...new Set(values as string[])].sort();
}
