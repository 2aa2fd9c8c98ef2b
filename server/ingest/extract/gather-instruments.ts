import { type Lineage, lineagesOf } from './find-lineage.ts';
import type { Instrument, InstrumentNaming } from './instrument.ts';
import { isItem, withoutBatches } from './batch.ts';
import { countOf } from './count-of.ts';
import { isOfOtherYear, isOfThatYear, tellsYear } from './instrument-years.ts';
import { isFresh } from './is-fresh.ts';
import { belowTitle, isHeadline } from './is-headline.ts';
import { listHeaders } from './list-headers.ts';
import { isLoose, pointsBack } from './loose-instrument.ts';
import { typeOf } from './name-instrument.ts';
import { ownDate } from './own-date.ts';
import { isBareWord, isNamed, isSameInstrument, points } from './same-instrument.ts';
import { listAt, wordsBefore } from './sentence-parts.ts';
import type { FoundInstrument, Sentence, Token } from './token.ts';
import { wordTest } from './word-test.ts';

/** In such a sentence a bare "an agreement" is an instrument, not a state of mind. */
const MAKING =
  /\b(?:sign(?:ed|s|ing|atures?)?|inked|conclud\w+|enter(?:ed|s)? into|initiall?ed|renew\w*|exten(?:d\w*|sion)|exchang\w+|executed|proposed|negotiat\w+|finali[sz]\w+|approv\w+|ratif\w+|toward|towards|draft\w*|adopted|expire[sd]?|terminated|replac\w+|supersed\w+|(?:have|has|had|was|were) (?:also )?(?:updated|revised)|amend\w+|agreed)\b/i;

const GOES_ON =
  /\bsigning (?:is|was) (?:scheduled|planned|due|expected)\b|\brepresented the\b.*\bsigning\b|\bsigning(?: ceremony)? (?:took place|was held|was conducted)|\brepresented (?:at the signing )?by\b|\bsigned on behalf\b|^(?:They|Both) signed\b|\bsigned (?:it )?for (?:the|their|its) |\b(?:was|were) represented by\b|^(?:For|On behalf of) .{2,60} (?:it was )?signed\b|^(?:It|This) (?:will be|was|is to be|is expected to be|is due to be|has been|has yet to be) (?:\w+ )?(?:signed|concluded|inked|initialled)\b/;

/** "The document was signed", "signed the letter": an instrument named before. */
function meantBy(found: FoundInstrument, instruments: readonly Instrument[]): Instrument | undefined {
  if (!/^(?:the|this|that)$/.test(found.article) || found.subject !== '' || found.lead !== '') return undefined;
  const kind = /^(?:plan|letter|statement)$/i.exec(found.name)?.[0].toLowerCase();
  const last = instruments.at(-1);
  return kind
    ? instruments.findLast(({ type }) => type.includes(kind) || (kind === 'statement' && type === 'declaration'))
    : last;
}

/** "Norway also has an agreement with Frontex": none that was spoken of without Frontex. */
function hasOtherPartner(instrument: Instrument, token: Token, sentence: Sentence): boolean {
  if (!/^an?$/.test(token.instrument?.article ?? '')) return false;
  const at = sentence.tokens.indexOf(token);
  if (sentence.tokens[at + 1]?.shape !== 'w') return false;
  const partners = listAt(sentence, at + 2, 'BN');
  const names = partners.flatMap(({ text, country, body }) => [text, country, body?.name, body?.acronym, body?.full]);
  const told = instrument.namings.flatMap(({ before, sentence: own }) =>
    own.tokens.filter(({ shape }) => 'BN'.includes(shape)).length > 1 ? [own] : [...before.slice(-NEAR), own],
  );
  return (
    partners.length > 0 &&
    !told.some(({ tokens }) =>
      tokens.some(({ text, country, body }) =>
        [text, country, body?.name, body?.acronym, body?.full].some((name) => name && names.includes(name)),
      ),
    )
  );
}

/** What the namings of a sentence are read beside: the sentences before, the list's header, and which instruments are others. */
interface Around {
  text: string;
  sentence: Sentence;
  before: readonly Sentence[];
  header: Sentence | undefined;
  making: boolean;
  lineages: Lineage[];
}

/** Instruments that the token cannot name: its partners in "A replaces B", and the other shares of "one with …, one with …". */
function others(token: Token, around: Around, instruments: readonly Instrument[]): Set<Instrument | undefined> {
  const holds = (other: Token | null): Instrument | undefined =>
    other ? instruments.find(({ namings }) => namings.some((naming) => naming.token === other)) : instruments.at(-1);
  const partners = around.lineages.flatMap(({ later, earlier }) =>
    earlier === token ? [holds(later)] : later === token ? [holds(earlier)] : [],
  );
  const shares = token.instrument?.share
    ? around.sentence.tokens.filter((other) => other.instrument && other !== token).map(holds)
    : [];
  const items = around.header
    ? instruments.filter(({ namings }) =>
        namings.some((naming) => naming.header === around.header && naming.sentence !== around.sentence),
      )
    : [];
  return new Set([...partners, ...shares, ...items]);
}

/** The instrument that a token names, among those known; the one that others are made under or replace only where no other fits. */
function knownInstrument(token: Token, around: Around, instruments: readonly Instrument[]): Instrument | undefined {
  const found = token.instrument as FoundInstrument;
  if (isFresh(around.text, token)) return undefined;
  const pointing = points(found);
  const not = others(token, around, instruments);
  const year = ownDate(around.text, around.sentence, token)?.slice(0, 4);
  const fit = instruments.filter(
    (other) =>
      !not.has(other) &&
      !hasOtherPartner(other, token, around.sentence) &&
      !(other.count !== null && isItem(around.text, token)) &&
      (!year || tellsYear(other, year)) &&
      isOfThatYear(other, token, around.sentence) &&
      !isOfOtherYear(other, found, around.sentence) &&
      isSameInstrument(other, pointing ? { ...found, lead: '', subject: '' } : found),
  );
  const only =
    pointing && instruments.length === 1 && found.article === 'this' && !not.has(instruments[0])
      ? instruments[0]
      : undefined;
  const meant = isBareWord(found) ? instruments.findLast((other) => !other.earlier && !not.has(other)) : undefined;
  const own = belowTitle(
    around.text,
    around.sentence,
    fit.filter(({ earlier }) => !earlier),
  );
  return (
    own.findLast(({ type }) => type === found.type) ?? own.at(-1) ?? fit.at(-1) ?? only ?? (year ? undefined : meant)
  );
}

/** "The MoU entered into force" behind "signed an MoU on tourism and an MoU on fisheries": nobody can say which. */
function mayMeanSeveral(token: Token, { before }: Around, instruments: readonly Instrument[]): boolean {
  const found = token.instrument as FoundInstrument;
  if (!points(found) || instruments.length < 2) return false;
  const all = instruments.filter(({ earlier }) => !earlier);
  const alike = all.filter((other) => isSameInstrument(other, found));
  const fit = alike.length > 0 ? alike : all;
  const namedIn = (sentence: Sentence): Instrument[] =>
    fit.filter(({ namings }) => namings.some((naming) => naming.sentence === sentence));
  return (before.map(namedIn).findLast(({ length }) => length > 0) ?? []).length > 1;
}

function readNaming(token: Token, around: Around, instruments: Instrument[]): void {
  const { text, sentence, before, header, making } = around;
  const found = token.instrument as FoundInstrument;
  const lineage = around.lineages.find(({ earlier }) => earlier === token);
  if (isLoose(text, sentence, token) || isTail(text, sentence, token)) return;
  const naming = { found, token, sentence, before, header, unsure: mayMeanSeveral(token, around, instruments) };
  if (found.type === 'pointer') {
    const meant = meantBy(found, instruments);
    if (meant) meant.namings.push({ ...naming, found: { ...found, name: meant.namings[0]?.found.name ?? found.name } });
    return;
  }
  const known = sameByName(text, token, sentence, instruments) ?? knownInstrument(token, around, instruments);
  if (known) {
    known.namings.push(naming);
    known.replaced ||= isReplaced(lineage);
  } else if (pointsBack(text, sentence, token)) return;
  else if (
    isNamed(found) ||
    making ||
    BOTH.test(text.slice(token.end, token.end + 30)) ||
    ownDate(text, sentence, token) ||
    header ||
    isHeld(sentence, token) ||
    (lineage && lineage.relation !== 'UNDER')
  )
    instruments.push({
      namings: [naming],
      type: found.type,
      earlier: lineage !== undefined,
      replaced: isReplaced(lineage),
      count: countOf(text, token),
      batch: null,
    });
}

/** "the Joint Action Plan agreement": the kind behind a name. */
function isTail(text: string, { tokens }: Sentence, token: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return (
    before?.instrument !== undefined && text.slice(before.end, token.start) === ' ' && /^\p{Ll}+$/u.test(token.text)
  );
}

/** "Ghana has a cooperation agreement with Togo", "is governed by an agreement that has been in force since 2006". */
function isHeld(sentence: Sentence, token: Token): boolean {
  const at = sentence.tokens.indexOf(token);
  const before = wordsBefore(sentence, at, 6);
  return (
    (/\b(?:has|have|had|maintains?)(?: (?:also|already|currently))?(?: an?| its| their)?(?: \S+){0,2}$/.test(before) &&
      sentence.tokens[at + 1]?.shape === 'w') ||
    /\b(?:governed|regulated|covered) by an?(?: \S+){0,2}$/.test(before)
  );
}

/** "the Agreement on Port State Control, known as the Lima Agreement": the one named right before. */
function sameByName(
  text: string,
  token: Token,
  sentence: Sentence,
  instruments: readonly Instrument[],
): Instrument | undefined {
  const before = sentence.tokens.findLast((other) => other.instrument && other.start < token.start);
  return before &&
    /^,? (?:also |better |commonly )?(?:known|referred to) as (?:the )?["“‘]?$/.test(
      text.slice(before.end, token.start),
    )
    ? instruments.find(({ namings }) => namings.some((naming) => naming.token === before))
    : undefined;
}

/** "between the two". */
const BOTH = /^ (?:signed )?between (?:the|our) (?:two|three)\b/;

function isReplaced(lineage: Lineage | undefined): boolean {
  return lineage?.relation === 'REPLACES' && !lineage.planned;
}

/** How many sentences before a naming tell of what it belongs to. */
const EARLIER = 12;
const NEAR = 3;

/** The instruments that a release speaks of, each with all its namings in order. */
export function gatherInstruments(text: string, sentences: readonly Sentence[]): Instrument[] {
  const instruments: Instrument[] = [];
  const headers = listHeaders(text, sentences);
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences.slice(Math.max(0, i - EARLIER), i);
    if (headers.has(sentence) && headers.get(sentence) === sentence) continue;
    const named = sentence.tokens.filter(({ instrument }) => instrument);
    const making = named.length > 0 && MAKING.test(text.slice(sentence.start, sentence.end));
    const around: Around = {
      text,
      sentence,
      before,
      header: headers.get(sentence),
      making,
      lineages: lineagesOf(sentence),
    };
    for (const token of named) readNaming(token, around, instruments);
    const nearby = before.slice(-NEAR);
    const near = instruments.filter(({ namings }) => namings.some((naming) => nearby.includes(naming.sentence)));
    const last =
      near.findLast(({ count }) => count !== null) ?? near.findLast(({ earlier }) => !earlier) ?? near.at(-1);
    if (last) last.namings.push(...goingOn(text, last, sentence, before));
  }
  for (const instrument of instruments) instrument.type = typeOf(instrument);
  return withoutBatches(text, sentences, instruments).filter((one) => !isHeadline(text, one, instruments, sentences));
}

const isSigning = wordTest(/^(?:signed|signing|concluded|inked|initialled)$/);

/** "ZRA was represented by …" after "ZRA and ZIMRA signed": the word that tells who signed for a party. */
function representedAt({ namings }: Instrument, { tokens }: Sentence): Token | undefined {
  const at = tokens.findIndex(
    ({ text }, i) => text === 'represented' && /^(?:was|were)$/.test(tokens[i - 1]?.text ?? ''),
  );
  if (at < 0) return undefined;
  const party = tokens.slice(0, at).find(({ body }) => body)?.body;
  const names = namings.flatMap(({ sentence }) =>
    sentence.tokens.flatMap(({ body }) => (body ? [body.name, body.acronym, body.full] : [])),
  );
  return party && [party.name, party.full].some((name) => name !== null && names.includes(name))
    ? tokens[at]
    : undefined;
}

/** "They signed …", "The signing took place in Brussels": tells more of the instrument without naming it. */
function goingOn(
  text: string,
  instrument: Instrument,
  sentence: Sentence,
  before: readonly Sentence[],
): InstrumentNaming[] {
  const token = sentence.tokens.find(isSigning) ?? representedAt(instrument, sentence);
  const found = instrument.namings.at(-1)?.found;
  if (
    !token ||
    !found ||
    sentence.tokens.some((other) => other.instrument) ||
    !GOES_ON.test(text.slice(sentence.start, sentence.end))
  )
    return [];
  return [
    {
      found: { ...found, start: token.start, end: token.end, extension: false },
      token,
      sentence,
      before,
      header: undefined,
      unsure: false,
    },
  ];
}
