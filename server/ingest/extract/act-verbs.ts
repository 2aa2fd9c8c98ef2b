import { lineagesOf } from './find-lineage.ts';
import { indexesOf } from './indexes-of.ts';
import { wordsBefore } from './sentence-parts.ts';
import { type Sentence, type Token, shapeOf } from './token.ts';
import { wordTest } from './word-test.ts';

const SIGN =
  /^(?:(?:co-)?signed|co-sign|signs?|signing|signature|inked|inks?|penned|concluded?|concludes|executed|entered|enter|sealed|exchanged?|adopted|agreed|established|endorsed)$/i;
/** Acts only where an instrument stands close behind: "exchanged views" is none. */
const NEAR = /^(?:exchanged?|adopted|agreed|established|endorsed)$/i;
const RENEW = /^(?:renew(?:ed|s|al|ing)?|extend(?:ed|s)?|prolonged)$/i;
/** "concluded negotiations on …": agreed, not signed. */
const AGREED = /^(?:concluded?|completed?|finali[sz]ed)$/i;
/** "initialled the text of …": the text is fixed, and nobody is bound yet. */
const INITIALLED = /^initial(?:l?ed|l?ing)?$/i;
const NEGOTIATIONS = /^(?:the |their )?(?:negotiations|talks) (?:on|for|of|towards?|with)\b/;
/** "agreed on the text of". */
const TEXT = /^(?:(?:on|upon) )?(?:the |their )?(?:final |full )?text of\b/;
/** "Negotiations on the Agreement were concluded". */
const TALKS_ON = /\b(?:negotiations|talks|text) (?:on|for|of|towards?)\b/i;
const END = /^(?:expired|terminated|superseded|lapsed)$/i;
/** What is concluded or agreed instead of an instrument. */
const TALKS = /\b(?:negotiations?|talks|discussions?|consultations?|rounds?|meetings?|visit|studies|text)\b/i;
const AUXILIARY =
  /\b(?:was|were|been|being|be|is|are)(?: (?:also|then|first|subsequently|formally|officially|jointly))?$/;
const SKIPPED = /^[,()QENBatw"“”]$/;

/** "became a signatory to the Convention". */
const SIDE = /^(?:signator(?:y|ies)|party|parties)$/;
const BECAME = /\bbec(?:ame|omes?)(?: an?| the)?(?: \w+)?$/;

export type ActKind = 'signed' | 'agreed' | 'renewed' | 'ended';

export function isPassive(sentence: Sentence, at: number): boolean {
  return AUXILIARY.test(wordsBefore(sentence, at, 2)) || (at === 0 && sentence.tokens[1]?.shape === 'b');
}

/** An instrument that another in the sentence amends, replaces or is made under takes no verb of the main clause. */
function isEarlier(sentence: Sentence, token: Token): boolean {
  return lineagesOf(sentence).some(({ earlier }) => earlier === token);
}

function follows(sentence: Sentence, at: number, count: number): boolean {
  return sentence.tokens.slice(at + 1, at + 1 + count).some((other) => other.instrument);
}

/** What the word at `at` does to an instrument; null for "exchanged views", "entered into force", "concluded talks". */
export function actKind(sentence: Sentence, at: number): ActKind | null {
  const token = sentence.tokens[at];
  const word = token?.text ?? '';
  if (!token || token.shape === 'J') return null;
  if (END.test(word)) return 'ended';
  if (/^updated$/i.test(word)) return isUpdate(sentence, at) ? 'renewed' : null;
  if (RENEW.test(word)) return isPurpose(sentence, at) ? null : 'renewed';
  if (INITIALLED.test(word)) return isInitialling(sentence, at) ? 'agreed' : null;
  if (AGREED.test(word) && (NEGOTIATIONS.test(after(sentence, at, 4)) || isEndOfTalks(sentence, at))) return 'agreed';
  if ((AGREED.test(word) || /^agreed$/i.test(word)) && TEXT.test(after(sentence, at, 5))) return 'agreed';
  if (/^announc(?:ed?|es|ing)$/i.test(word)) return isNews(sentence, at) ? 'agreed' : null;
  if (SIDE.test(word) && BECAME.test(wordsBefore(sentence, at, 4)) && sentence.tokens[at + 1]?.shape === 'z')
    return 'signed';
  if (word === 'represented') return isSigning(sentence, at) ? 'signed' : null;
  if (!SIGN.test(word)) return null;
  if (/^agreed$/i.test(word) && !/^(?:(?:on|upon|to) )?(?:an?|the|their|its) /.test(after(sentence, at, 3)))
    return null;
  if (NEAR.test(word) && !follows(sentence, at, 4) && !isDoneTo(sentence, at)) return null;
  if (
    /^conclude/i.test(word) &&
    !isPassive(sentence, at) &&
    !isRelative(sentence, at) &&
    (!follows(sentence, at, 8) || TALKS.test(after(sentence, at, 3)))
  )
    return null;
  if (
    /^enter/i.test(word) &&
    !(/^(?:into (?!force)|(?:an?|the) )/.test(after(sentence, at, 2)) && follows(sentence, at, 12))
  )
    return null;
  if (/^signature$/i.test(word) && wordsBefore(sentence, at, 1) !== 'the') return null;
  if (/^sign(?:ed|s|ing)?$/i.test(word) && /\b(?:previously|others?|those)$/i.test(wordsBefore(sentence, at, 1)))
    return null;
  return 'signed';
}

/** "will initial the text", not "an initial agreement". */
function isInitialling(sentence: Sentence, at: number): boolean {
  return !/^initial$/i.test(sentence.tokens[at]?.text ?? '') || /^(?:the|an?|their|its) /.test(after(sentence, at, 2));
}

/** "Talks on the Agreement were concluded": what ended is not the instrument. */
function isEndOfTalks(sentence: Sentence, at: number): boolean {
  return isPassive(sentence, at) && TALKS_ON.test(wordsBefore(sentence, at, 20));
}

/** "ZRA was represented by A, while ZIMRA was represented by B": who signed, where no instrument is named. */
function isSigning({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:was|were)$/.test(tokens[at - 1]?.text ?? '') &&
    tokens[at + 1]?.shape === 'b' &&
    !tokens.some(({ instrument }) => instrument)
  );
}

/** "A memorandum was exchanged": the instrument is the subject. */
function isDoneTo(sentence: Sentence, at: number): boolean {
  return isPassive(sentence, at) && sentence.tokens.slice(Math.max(0, at - 4), at).some((token) => token.instrument);
}

/** "this week announcing a memorandum with B": that there is one is the news. */
function isNews(sentence: Sentence, at: number): boolean {
  const to = sentence.tokens.findIndex((token, i) => i > at && token.instrument);
  return (
    to > at &&
    /^(?:an?|their) (?:(?:new|bilateral|landmark|historic|joint) )?J(?! (?:to be|that will|which will|will|would|is|between .* to be))/.test(
      after(sentence, at, to - at + 6),
    )
  );
}

/** "an arrangement that the Commission concluded with B". */
function isRelative(sentence: Sentence, at: number): boolean {
  const from = sentence.tokens.findLastIndex(({ text }, i) => i < at && /^(?:that|which)$/.test(text));
  return from > 0 && at - from < 8 && sentence.tokens[from - 1]?.instrument !== undefined;
}

/** "an agreement to extend the Agreement": what it is for, not what was done with it. */
function isPurpose({ tokens }: Sentence, at: number): boolean {
  return tokens[at - 1]?.text === 'to' && tokens[at - 2]?.instrument !== undefined;
}

/** "have updated their memorandum", not "an updated memorandum". */
function isUpdate(sentence: Sentence, at: number): boolean {
  const adjective = /\b(?:an?|the|this|its|their|two|three|four|\d+)$/i.test(wordsBefore(sentence, at, 1));
  return !adjective && (follows(sentence, at, 4) || isPassive(sentence, at));
}

/** Every word to which `actKind` has an answer. */
const isAct = wordTest(SIGN, RENEW, AGREED, INITIALLED, END, SIDE, /^(?:updated|represented|announc(?:ed?|es|ing))$/i);
const verbs = new WeakMap<Sentence, number[]>();
const objects = new WeakMap<Sentence, Map<number, Token | undefined>>();

/** Indexes of the words of a sentence that tell an act; read once for each sentence. */
export function actVerbs(sentence: Sentence): number[] {
  const known = verbs.get(sentence);
  if (known) return known;
  const found = indexesOf(sentence.tokens, (token, i) => isAct(token) && actKind(sentence, i));
  verbs.set(sentence, found);
  return found;
}

function after(sentence: Sentence, at: number, count: number): string {
  return sentence.tokens
    .slice(at + 1, at + 1 + count)
    .map((token) => (token.instrument ? 'J' : token.text))
    .join(' ');
}

/** "the MoU between A and B signed in 2012", "the MoU, which the two signed in 2012". */
function describedBy(sentence: Sentence, at: number): Token | undefined {
  const told = sentence.tokens.findLastIndex((token, i) => i < at && token.instrument !== undefined);
  const relative = indexBefore(sentence, at, /^(?:that|which)$/, told);
  const from = relative >= 0 && actVerbs(sentence).every((verb) => verb < relative || verb >= at) ? relative : at;
  if (
    from === at &&
    (isPassive(sentence, at) || /^(?:[tx]{0,3})J/.test(shapeOf(sentence.tokens.slice(at + 1, at + 6))))
  )
    return undefined;
  let i = from - 1;
  while (
    i > 0 &&
    (SKIPPED.test(sentence.tokens[i]?.shape ?? '') ||
      /^(?:between|originally|first)$/.test(sentence.tokens[i]?.text ?? ''))
  )
    i--;
  const named = sentence.tokens.slice(i + 1, from);
  const list = named.some(({ shape }) => 'BN'.includes(shape));
  if (list && !named.some((token) => token.text === 'between' || token.shape === 'w')) return undefined;
  return sentence.tokens[i]?.instrument ? sentence.tokens[i] : undefined;
}

function indexBefore(sentence: Sentence, at: number, pattern: RegExp, from: number): number {
  return sentence.tokens.findLastIndex((token, i) => i < at && i > from && pattern.test(token.text));
}

/** The instrument that the act at `at` is told of. */
export function objectOf(sentence: Sentence, at: number): Token | undefined {
  const known = objects.get(sentence) ?? new Map(actVerbs(sentence).map((verb) => [verb, findObject(sentence, verb)]));
  objects.set(sentence, known);
  return known.has(at) ? known.get(at) : findObject(sentence, at);
}

function findObject(sentence: Sentence, at: number): Token | undefined {
  const described = describedBy(sentence, at);
  if (described) return described;
  const free = sentence.tokens.filter((token) => token.instrument && !isEarlier(sentence, token));
  const all = free.length ? free : sentence.tokens.filter((token) => token.instrument);
  const before = all.findLast((token) => sentence.tokens.indexOf(token) < at);
  const behind = all.find((token) => sentence.tokens.indexOf(token) > at);
  const backward = actKind(sentence, at) === 'ended' || isPassive(sentence, at);
  return backward ? (before ?? behind) : (behind ?? before);
}

/** "signed a memorandum on tourism and an agreement on visas": both are signed. */
export function sharesAct(sentence: Sentence, object: Token | undefined, token: Token): boolean {
  if (!object || object === token) return object === token;
  if (object.instrument?.share && token.instrument?.share) return true;
  const [from, to] = [sentence.tokens.indexOf(object), sentence.tokens.indexOf(token)];
  return (
    from < to &&
    !actVerbs(sentence).some((verb) => verb > from && verb < to) &&
    /^J(?:(?:[wx]t?[BN](?:[,at]{1,3}[BN])*)?x{0,4}[,;atx#]{1,3}J)+$/.test(
      shapeOf(sentence.tokens.slice(from, to + 1)),
    ) &&
    !/\b(?:as|with|under|of)\b/.test(wordsBefore(sentence, to, 2)) &&
    !isEarlier(sentence, token)
  );
}

const COMING =
  /\b(?:draft\w*|negotiat\w+|towards?|explor\w+|work(?:ing)? on|finali[sz]\w+|propos\w+|conclud(?:e|ing)|conclusion|look(?:s|ing)? forward to|pave the way for|reach(?:ing)?|lead(?:s|ing)? to|development of|talks|discussions|approv(?:al|ed|es)(?: (?:to|of|for))?)(?: (?:an?|the|this|its|their|on|for|of|text|bilateral|new|possible|future|signing|proposed)){0,4}$/i;
const STILL =
  /^(?: (?:is|are))? (?:(?:still|currently|now) )?(?:being (?:negotiated|drafted|finali[sz]ed|discussed)|under (?:negotiation|discussion|preparation))/;
/** "A Mutual Recognition Arrangement between A and B is a step closer". */
const NEARER = /^.{0,90}? (?:is|are) (?:now )?(?:a|one|another) step (?:closer|nearer)\b/;

/** "launch mutual recognition arrangement discussions with": what is talked about is not there yet. */
const TALKED_ABOUT = /^(?:discussions?|negotiations?|talks|consultations?)\b/;

/** "provides for the negotiation of other agreements: …". */
const NEGOTIATED =
  /\bnegotiations? (?:of|on|for) (?:other|further|new|more|additional|several) (?:\p{Ll}+ )*(?:agreements|arrangements|instruments|treaties)\b[^.;]*$/u;

/** "agreed to draft an agreement", "the MoU is still being negotiated": index of the word that says so; -1 where none does. */
export function comingAt(sentence: Sentence, token: Token): number {
  const place = sentence.tokens.indexOf(token);
  if (TALKED_ABOUT.test(after(sentence, place, 1))) return place;
  if (STILL.test(` ${after(sentence, place, 6)}`) || NEARER.test(` ${after(sentence, place, 20)}`)) return place;
  const to = NEGOTIATED.exec(wordsBefore(sentence, place, 40));
  if (to) return place;
  const said = COMING.exec(wordsBefore(sentence, place, 8));
  if (!said) return -1;
  return place - said[0].split(' ').length;
}
