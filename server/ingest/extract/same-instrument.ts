import type { Instrument } from './instrument.ts';
import type { FoundInstrument } from './token.ts';

const FAMILIES: [RegExp, string][] = [
  [/^(?:MOU|MOC|memorandum)$/, 'memorandum'],
  [/^(?:treaty|convention)$/, 'treaty'],
  [/plan|programme|pilot/, 'plan'],
  [/declaration|letter|statement|minutes|communique/, 'declaration'],
];
const SPECIFIC = new Set(['MRA', 'CMAA', 'ACA', 'trade agreement']);
const GENERIC = new Set([
  'cooperation',
  'co-operation',
  'co-operative',
  'cooperative',
  'of',
  'and',
  'the',
  'in',
  'field',
  'matters',
  'on',
  'mutual',
  'bilateral',
  'joint',
]);

export function family(type: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(type))?.[1] ?? 'agreement';
}

/** The words that set an instrument apart. */
export function ownWords(found: FoundInstrument): string[] {
  const words = `${found.lead} ${found.subject}`
    .toLowerCase()
    .replace(/[‐‑]/g, '-')
    .split(/[^\p{L}\d.-]+/u);
  return words.filter((word) => word.length > 1 && !GENERIC.has(word));
}

function wordsOf(instrument: Instrument): string[] {
  return [...new Set(instrument.namings.flatMap(({ found }) => ownWords(found)))];
}

export function isSameInstrument(instrument: Instrument, found: FoundInstrument): boolean {
  if (otherParties(instrument, found)) return false;
  const acronyms = instrument.namings.map((naming) => naming.found.acronym);
  if (acronyms.includes(found.name) || (found.acronym && acronyms.includes(found.acronym))) return true;
  if (family(instrument.type) !== family(found.type) || ofOtherKind(instrument, found)) return false;
  const [a, b] = [wordsOf(instrument), ownWords(found)];
  if (a.length === 0 || b.length === 0) return true;
  const shared = b.filter((word) => a.includes(word)).length;
  return shared / Math.min(a.length, b.length) > 0.5;
}

/** "an arrangement on certificates" is not the trade agreement spoken of before. */
function ofOtherKind({ type, namings }: Instrument, found: FoundInstrument): boolean {
  if (type === found.type || family(type) !== 'agreement') return false;
  if (/^arrangement agreement$|^agreement arrangement$/.test(`${type} ${found.type}`))
    return isNamed(found) && namings.some((naming) => naming.found.type === type && isNamed(naming.found));
  const own = SPECIFIC.has(type) && SPECIFIC.has(found.type);
  return own || ((SPECIFIC.has(type) || SPECIFIC.has(found.type)) && /^an?$/.test(found.article));
}

/** "between India and Russia" is not "between India and Morocco". */
function otherParties(instrument: Instrument, found: FoundInstrument): boolean {
  const own = found.between;
  return (
    own.length > 1 &&
    instrument.namings.some(
      (naming) =>
        naming.found.between.length > 1 &&
        !naming.found.between.every((party) => own.includes(party)) &&
        naming.found.between.some((party) => own.includes(party)),
    )
  );
}

/** "this trade agreement", "the MOU": says nothing of its own. */
export function points(found: FoundInstrument): boolean {
  if (found.article === 'this' || found.article === 'that') return true;
  return ownWords(found).length === 0 && found.article !== 'a' && found.article !== 'an';
}

export function isNamed(found: FoundInstrument): boolean {
  if (found.proper && found.between.length > 1) return true;
  return (
    found.proper &&
    ownWords(found).length > 0 &&
    (found.subject !== '' || /^\p{Lu}/u.test(found.lead)) &&
    !/minutes|communique|plan|programme|pilot|declaration/.test(found.type)
  );
}

/** "This landmark agreement" may mean the memorandum. */
export function isBareWord(found: FoundInstrument): boolean {
  return (
    /^(?:this|the|that)$/.test(found.article) &&
    /^(?:\p{Ll}+ )?(?:agreement|deal|pact|accord|arrangement)$/u.test(found.name) &&
    ownWords(found).length < 2
  );
}
