import { dayAndYear } from './dates.ts';
import { family } from './family.ts';
import { foldName } from './fold-name.ts';
import type { Identified } from './identified.ts';
import { subjectKey, subjectPhrase } from './subject.ts';

/** What a document says of an instrument, as far as identity goes. */
export interface Instrument {
  name: string;
  /** `MOU`; null when the text does not say. */
  type: string | null;
  /** EDTF day of signature, or of whatever status the text dates. */
  date: string | null;
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
  const title = telling(instrument.name);
  const { parties, ofGroup } = instrument;
  const byTitle = parties.length === 0 || (parties.length === 1 && ofGroup) || (jurisdictions?.length ?? 0) > 2;
  if (byTitle && title !== null) keys[0]!.push(`title ${title}`);
  if (jurisdictions !== null && parties.length > 1) addPartyKeys(keys, instrument, jurisdictions, keys[0]!.length > 0);
  if (keys.every((level) => level.length === 0)) keys[0]!.push(`@${address}|instrument ${instrument.local}`);
  return { keys, jurisdiction: null, token: keys.flat()[0]!, cites: [] };
}

function addPartyKeys(keys: string[][], instrument: Instrument, jurisdictions: string[], titled: boolean): void {
  const kind = family(instrument.type, instrument.name);
  const { day, year } = dayAndYear(instrument.date);
  const subject = kind === 'recognition' ? kind : subjectOf(instrument);
  const between = `${jurisdictions.join('+')}|${kind}`;
  const tokens = distinct(instrument.parties.map(({ token }) => token));
  if (subject !== '' && year !== null && !titled) keys[0]!.push(`instrument ${between}|${subject}|${year}`);
  if (tokens !== null && day !== null) keys[1]!.push(`parties ${tokens.join('+')}|${kind}|${day}`);
  if (day !== null) keys[2]!.push(`day ${between}|${day}`);
  if (year !== null) keys[3]!.push(`year ${between}|${year}`);
  if (subject !== '') keys[4]!.push(`subject ${between}|${subject}`);
}

function subjectOf({ name, topics }: Instrument): string {
  const phrase = subjectPhrase(name) ?? (topics.length === 1 ? topics[0]! : '');
  return subjectKey(phrase);
}

/** Words besides the usual ones from which on a title names one instrument in the world. */
const TELLING_WORDS = 2;
/** Of what many instruments are: an arrangement on mutual recognition of AEO can stand between any three countries. */
const USUAL_WORDS = new Set(
  'aeo assistance commercial criminal customs economic exchange free information legal mutual program recognition security trade'.split(
    ' ',
  ),
);

function telling(name: string): string | null {
  const title = foldName(name.replace(/\s*\([^()]*\)$/, ''));
  const words = subjectKey(title)
    .split(' ')
    .filter((word) => word !== '' && !USUAL_WORDS.has(word));
  // A convention has its title alone: "Singapore Convention on Mediation".
  const enough = /\b(convention|charter|covenant)\b/.test(title) ? 1 : TELLING_WORDS;
  return words.length >= enough ? title : null;
}

/** Sorted; null when one of them is not known. */
function distinct(values: (string | null)[]): string[] | null {
  if (values.includes(null)) return null;
  return [...new Set(values as string[])].sort();
}
