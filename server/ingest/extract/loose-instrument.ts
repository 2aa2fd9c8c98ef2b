import { ownWords } from './same-instrument.ts';
import { type FoundInstrument, type Sentence, type Token, textOf } from './token.ts';

/** "a MoU to establish a collateral arrangement", "any memorandum or arrangement": goes with the one before. */
function isPartOf(sentence: Sentence, token: Token): boolean {
  const at = sentence.tokens.indexOf(token);
  const before = sentence.tokens.findLastIndex((other, i) => i < at && other.instrument !== undefined);
  if (before < 0 || token.instrument?.proper) return false;
  const between = textOf(sentence.tokens.slice(before + 1, at));
  const any = /^any$/i.test(sentence.tokens[before - 1]?.text ?? '') && between === 'or';
  return (
    any ||
    /^(?:to (?:establish|create|set up|put in place)|for|establishing|setting up) an?(?: \S+){0,3}$/.test(between)
  );
}

/** "once both have completed their treaty processes" names no treaty. */
function isAttribute(sentence: Sentence, token: Token): boolean {
  const found = token.instrument as FoundInstrument;
  const next = sentence.tokens[sentence.tokens.indexOf(token) + 1];
  if (/^(?:(?:network|regime|scheme)s?|countries|nations|states|members)$/.test(next?.text ?? '')) return true;
  return (
    !found.proper &&
    found.article === '' &&
    ownWords(found).length === 0 &&
    /^(?:process\p{L}*|obligations?|commitments?|partners?|negotiations?|text|network|implementation|framework|procedures?|law|signing|ceremony)$/u.test(
      next?.text ?? '',
    )
  );
}

const TOLD =
  /(?:sign(?:ed|ing|s)?|inked|initiall?ed|concluded?|concluding|exchanged?|entered into|adopted|renew(?:ed|s)?|(?:signing|signature|conclusion|renewal|exchange|number|series|set|adoption|list) of|following|\d|two|three|four|five|six) (?:the |their |its )?$/i;

/** "MRAs with customs administrations of eight economies": a count, no instrument. */
const COUNTED =
  /^(?: (?:on|for) (?:\p{Ll}+ ){1,4}?)? ?with (?:\p{Ll}+ ){0,4}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|various|other|more|them)\b/u;

/** What was signed already counts where a year is told. */
const RECITED = /\b(?:already|so far|to date|previously)\b/;
const OWN_YEAR = /\b(?:19|20)\d\d\b/;

/** "AEO mutual recognition arrangements" as a matter of talk, "has already signed such agreements with". */
function isBarePlural(text: string, sentence: Sentence, token: Token): boolean {
  const found = token.instrument as FoundInstrument;
  const plural =
    /(?:arrangements|agreements|MRAs|MoUs|MOUs|memoranda of understanding|treaties|protocols|FTAs|deals|plans)(?: (?:on|for|in|of|to|concerning|regarding|against) .*)?$/i.test(
      found.name,
    );
  const recited =
    RECITED.test(text.slice(sentence.start, token.start)) && !OWN_YEAR.test(text.slice(token.end, sentence.end));
  if (recited && (plural || found.share)) return true;
  if (!plural || found.share || found.between.length > 1 || found.article !== '') return false;
  if (COUNTED.test(text.slice(token.end, token.end + 60))) return true;
  return !TOLD.test(text.slice(Math.max(sentence.start, token.start - 24), token.start));
}

/** "This is the fourth arrangement signed under the MOU": a count. */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/i;

/** "Signed by A and B, this memorandum …" tells who signed it. */
const SIGNED_BY = /^(?:Signed|Inked) .*, this $/;

/** "This MoU takes effect": one that was named before, or none. */
export function pointsBack(text: string, sentence: Sentence, token: Token): boolean {
  return token.instrument?.article === 'this' && !SIGNED_BY.test(text.slice(sentence.start, token.start));
}

/** "the possibility to conclude a separate agreement" is no plan. */
const POSSIBLE =
  /\b(?:possibility|possibilities|option|scope) (?:to|of|for) (?:\p{Ll}+ ){0,3}(?:an?|the) (?:\p{Ll}+ )?$/u;

/** "similar arrangements with 24 administrations", "an agreement has been reached to …": no instrument. */
export function isLoose(text: string, sentence: Sentence, token: Token): boolean {
  const before = text.slice(Math.max(sentence.start, token.start - 24), token.start);
  const after = text.slice(token.end, token.end + 20);
  if (
    /\b(?:no|any|without an?|such|(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th)(?: such)?)\s+$/iu.test(
      before,
    ) &&
    !/\bthe (?:first|second)\s+$|\bone such\s+$/i.test(before)
  )
    return true;
  if (
    /\b(?:is|was|are|marks|marked|becomes|became) the$/.test(
      text.slice(Math.max(sentence.start, token.start - 12), token.start).trimEnd(),
    ) &&
    ORDINAL.test(token.instrument?.lead ?? '')
  )
    return true;
  if (POSSIBLE.test(text.slice(Math.max(sentence.start, token.start - 60), token.start))) return true;
  if (isPartOf(sentence, token) || isAttribute(sentence, token) || isBarePlural(text, sentence, token)) return true;
  if (
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s+$/i.test(
      `${before}${token.instrument?.lead ?? ''} `,
    ) &&
    token.instrument?.subject === '' &&
    token.text.endsWith('s')
  )
    return true;
  const vague =
    /\b(?:similar|other|such|various|several|further|earlier|relevant|existing|necessary|appropriate|corresponding)(?: \p{Ll}\S*)? $/u.test(
      `${before}${token.instrument?.lead ?? ''} `,
    ) && /s$|^memoranda/.test(token.text);
  if (/\bthere (?:was|is|has been) (?:\p{Ll}+ )?$/iu.test(before)) return true;
  return vague || /^ (?:has|have|was) been reached|^ was reached/.test(after) || /\breached (?:an )?$/.test(before);
}
