import type { FoundInstrument, Sentence, Token } from './token.ts';

/** One naming of an instrument in a sentence. */
export interface InstrumentNaming {
  found: FoundInstrument;
  token: Token;
  sentence: Sentence;
  /** The sentence before. */
  previous: Sentence | undefined;
}

/** One instrument of the document under all its namings; not yet a mention. */
export interface Instrument {
  namings: InstrumentNaming[];
  type: string;
}

const FAMILIES: [RegExp, string][] = [
  [/^(?:MOU|MOC|memorandum)$/, 'memorandum'],
  [/^(?:treaty|convention)$/, 'treaty'],
  [/plan|programme|pilot/, 'plan'],
  [/declaration|letter|statement|minutes|communique/, 'declaration'],
];
const DEFINED = /^(?:Treaty|Convention|Protocol|Agreement|Arrangement|Declaration)$/;
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
/** In such a sentence a bare "an agreement" is an instrument, not a state of mind. */
const MAKING =
  /\b(?:sign\w*|inked|conclud\w+|enter(?:ed|s)? into|initiall?ed|renew\w*|exten(?:d\w*|sion)|exchang\w+|executed|proposed|negotiat\w+|approv\w+|ratif\w+|toward|towards|draft\w*|adopted|expire[sd]?|terminated|replac\w+|supersed\w+)\b/i;

const GOES_ON =
  /\bsigning (?:is|was) (?:scheduled|planned|due|expected)\b|\brepresented the\b.*\bsigning\b|\bsigning(?: ceremony)? (?:took place|was held|was conducted)|\brepresented (?:at the signing )?by\b|\bsigned on behalf\b|^(?:They|Both) signed\b/;

function family(type: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(type))?.[1] ?? 'agreement';
}

/** The words that set an instrument apart. */
function ownWords(found: FoundInstrument): string[] {
  const words = `${found.lead} ${found.subject}`
    .toLowerCase()
    .replace(/[‐‑]/g, '-')
    .split(/[^\p{L}\d.-]+/u);
  return words.filter((word) => word.length > 1 && !GENERIC.has(word));
}

function wordsOf(instrument: Instrument): string[] {
  return [...new Set(instrument.namings.flatMap(({ found }) => ownWords(found)))];
}

function isSameInstrument(instrument: Instrument, found: FoundInstrument): boolean {
  if (otherParties(instrument, found)) return false;
  const acronyms = instrument.namings.map((naming) => naming.found.acronym);
  if (acronyms.includes(found.name) || (found.acronym && acronyms.includes(found.acronym))) return true;
  if (family(instrument.type) !== family(found.type)) return false;
  const [a, b] = [wordsOf(instrument), ownWords(found)];
  if (a.length === 0 || b.length === 0) return true;
  const shared = b.filter((word) => a.includes(word)).length;
  return shared / Math.min(a.length, b.length) > 0.5;
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

/** "similar arrangements with 24 administrations", "an agreement has been reached to …": no instrument. */
function isLoose(text: string, sentence: Sentence, token: Token): boolean {
  const before = text.slice(Math.max(sentence.start, token.start - 24), token.start);
  const after = text.slice(token.end, token.end + 20);
  if (/\b(?:no|any|without an?)\s+$/i.test(before)) return true;
  if (
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s+$/i.test(
      `${before}${token.instrument?.lead ?? ''} `,
    ) &&
    token.instrument?.subject === '' &&
    token.text.endsWith('s')
  )
    return true;
  const vague = /\b(?:similar|other|such|various|several|further|earlier)\s+$/.test(before) && token.text.endsWith('s');
  return vague || /^ (?:has|have|was) been reached|^ was reached/.test(after) || /\breached (?:an )?$/.test(before);
}

/** "The document was signed", "signed the letter": an instrument named before. */
function meantBy(found: FoundInstrument, instruments: readonly Instrument[]): Instrument | undefined {
  if (!/^(?:the|this|that)$/.test(found.article) || found.subject !== '' || found.lead !== '') return undefined;
  const kind = /^(?:plan|letter|statement)$/i.exec(found.name)?.[0].toLowerCase();
  const last = instruments.at(-1);
  return kind
    ? instruments.findLast(({ type }) => type.includes(kind) || (kind === 'statement' && type === 'declaration'))
    : last;
}

/** "a new memorandum will be signed": not the one spoken of so far. */
function isFresh(text: string, token: Token): boolean {
  return /\ba new\s+$/i.test(text.slice(Math.max(0, token.start - 12), token.start));
}

/** "this trade agreement", "the MOU": says nothing of its own. */
function points(found: FoundInstrument): boolean {
  if (found.article === 'this' || found.article === 'that') return true;
  return ownWords(found).length === 0 && found.article !== 'a' && found.article !== 'an';
}

function isNamed(found: FoundInstrument): boolean {
  if (found.proper && found.between.length > 1) return true;
  return (
    found.proper &&
    ownWords(found).length > 0 &&
    (found.subject !== '' || /^\p{Lu}/u.test(found.lead)) &&
    !/minutes|communique|plan|programme|pilot|declaration/.test(found.type)
  );
}

/** The instruments that a release speaks of, each with all its namings in order. */
export function gatherInstruments(text: string, sentences: readonly Sentence[]): Instrument[] {
  const instruments: Instrument[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const previous = sentences[i - 1];
    const making = MAKING.test(text.slice(sentence.start, sentence.end));
    for (const token of sentence.tokens) {
      if (!token.instrument) continue;
      const found = token.instrument;
      if (isLoose(text, sentence, token)) continue;
      const naming = { found, token, sentence, previous };
      const pointing = points(found);
      if (found.type === 'pointer') {
        const meant = meantBy(found, instruments);
        if (meant)
          meant.namings.push({ ...naming, found: { ...found, name: meant.namings[0]?.found.name ?? found.name } });
        continue;
      }
      const fresh = isFresh(text, token);
      const known = fresh
        ? undefined
        : instruments.findLast((other) =>
            isSameInstrument(other, pointing ? { ...found, lead: '', subject: '' } : found),
          );
      const only =
        !fresh && pointing && instruments.length === 1 && found.article === 'this' ? instruments[0] : undefined;
      const instrument = known ?? only;
      if (instrument) instrument.namings.push(naming);
      else if (isNamed(found) || making) instruments.push({ namings: [naming], type: found.type });
    }
    const last = instruments.findLast(({ namings }) =>
      namings.some((naming) => sentences.slice(Math.max(0, i - 3), i).includes(naming.sentence)),
    );
    if (last) last.namings.push(...goingOn(text, last, sentence, previous));
  }
  for (const instrument of instruments) instrument.type = typeOf(instrument);
  return instruments;
}

/** "They signed …", "The signing took place in Brussels": tells more of the instrument without naming it. */
function goingOn(
  text: string,
  instrument: Instrument,
  sentence: Sentence,
  previous: Sentence | undefined,
): InstrumentNaming[] {
  const token = sentence.tokens.find((other) => /^(?:signed|signing)$/.test(other.text));
  const found = instrument.namings.at(-1)?.found;
  if (
    !token ||
    !found ||
    sentence.tokens.some((other) => other.instrument) ||
    !GOES_ON.test(text.slice(sentence.start, sentence.end))
  )
    return [];
  return [{ found: { ...found, start: token.start, end: token.end, extension: false }, token, sentence, previous }];
}

/** The type of its fullest naming, unless the text defines a word for it: (the “Treaty”). */
function typeOf(instrument: Instrument): string {
  const defined = instrument.namings.find(({ found }) => found.acronym && DEFINED.test(found.acronym))?.found.acronym;
  return defined ? defined.toLowerCase() : (fullest(instrument)?.found.type ?? instrument.type);
}

function fullest(instrument: Instrument): InstrumentNaming | undefined {
  return [...instrument.namings].sort(
    (a, b) => Number(b.found.proper) - Number(a.found.proper) || b.found.name.length - a.found.name.length,
  )[0];
}

/** All names of it in the text that say more than "the agreement", the fullest first. */
export function namesOf(instrument: Instrument): { text: string; kind: 'full' | 'acronym' | 'short' }[] {
  const lead = fullest(instrument);
  const names = instrument.namings.flatMap(({ found }) => [
    { text: found.name, kind: found === lead?.found ? ('full' as const) : ('short' as const) },
    ...(found.acronym && !DEFINED.test(found.acronym) ? [{ text: found.acronym, kind: 'acronym' as const }] : []),
  ]);
  const told = names.filter(({ text, kind }) => kind === 'full' || / /.test(text) || kind === 'acronym');
  return [
    ...new Map(
      told.sort((a, b) => Number(b.kind === 'full') - Number(a.kind === 'full')).map((name) => [name.text, name]),
    ).values(),
  ];
}
