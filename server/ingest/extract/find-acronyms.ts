import { toBody, withParent } from './find-bodies.ts';
import { indexesOf } from './indexes-of.ts';
import { remembered } from './remembered.ts';
import {
  type FoundBody,
  type Sentence,
  type Token,
  replaceEach,
  shapeOf,
  tokenOf,
  wholeShape,
  withTokens,
  textOf,
} from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { testOfWord, wordTest } from './word-test.ts';

/** "USCBP" of "U.S. Customs and Border Protection". */
export const initialsOf = remembered(
  (name) => [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join(''),
  5000,
);

/** "Economic Partnership Agreement (EPA)": capitals that the text defines for something else than a body. */
function otherAcronyms(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens }) => {
    return [...wholeShape(tokens).matchAll(/(?<=\()Q(?=\))/g)].flatMap(({ index: i }) => {
      const acronym = tokens[i]?.text ?? '';
      const words = textOf(tokens.slice(Math.max(0, i - 1 - 2 * acronym.length), i - 1));
      return initialsOf(words).endsWith(acronym) ? [acronym] : [];
    });
  });
}

/** Acronyms that the text defines for bodies, null for those it defines for something else; an undefined one is told by its initials. */
export function acronymsOf(text: string, sentences: readonly Sentence[]): Map<string, FoundBody | null> {
  const bodies: FoundBody[] = [];
  for (const { tokens } of sentences)
    for (const { body } of tokens) if (body) bodies.push(...(body.parent ? [body, body.parent] : [body]));
  const initials = bodies.flatMap((body) =>
    initialsOf(body.name).length > 2 ? [[initialsOf(body.name), body] as const] : [],
  );
  const bare = bodies.flatMap((body) => {
    const name = body.country ? body.name.replace(/^(?:(?:\p{Lu}\.)+|US|UK)\s/u, '') : '';
    return initialsOf(name).length > 2 ? [[initialsOf(name), body] as const] : [];
  });
  const offices = sentences.flatMap(({ tokens }) =>
    indexesOf(tokens, (token, i) => token.shape === 'Q' && isOfficesAcronym(tokens, i) && !isKnown(token)).map((i) => {
      const token = tokens[i] as Token;
      return [token.text, toBody(text, [token])] as const;
    }),
  );
  return new Map<string, FoundBody | null>([
    ...offices,
    ...otherAcronyms(sentences).map((acronym) => [acronym, null] as const),
    ...initials,
    ...bare,
    ...bodies.flatMap((body) => (body.acronym ? [[body.acronym, body] as const] : [])),
  ]);
}

/** "FTC Chairwoman Edith Ramirez", "Chairman FBR Mr. Langrial", "Secretary of BEIS": capitals at a title are a body, also where nothing spells them out. */
function isOfficesAcronym(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape !== 'Q') return false;
  const word = tokens[at]?.text ?? '';
  if (word.length > 6 || word.length < 3) return false;
  const shape = shapeOf(tokens.slice(at, at + 9));
  if (
    /^Qp?[MXFK]{0,4}T[TGM]*(?:[of][CFXHK]{1,3})?(?:C{2}|h)/.test(shape) &&
    !/[CXFKHQ]$/.test(tokens[at - 1]?.shape ?? '')
  )
    return true;
  const before = shapeOf(tokens.slice(Math.max(0, at - 3), at));
  if (/TG?$/.test(before)) return /^Q(?:h|,h)/.test(shape);
  const head = tokens.slice(0, at).findLast((token) => /[TG]/.test(token.shape))?.text ?? '';
  return (
    /TG?(?:ot?|,t?)$/.test(before) &&
    /^Q(?:[,.)abw]|$)/.test(shape) &&
    /^(?:Secretary|Commissioner|Director-General|General|Comptroller|Minister|Governor)/.test(head)
  );
}

const hasCapital = wordTest(/\p{Lu}/u);
const isKnown = testOfWord((text) => vocabulary.knownAcronyms.has(text));

/** "WCO", "GACC": told by no text, known to all. */
function knownAcronym(token: Token): FoundBody | undefined {
  if (!isKnown(token)) return undefined;
  const { text, start, end } = token;
  const country = vocabulary.knownAcronyms.get(text) || null;
  return { name: text, acronym: null, full: null, country, parent: null, start, end };
}

/** Puts a body's token wherever its acronym stands alone. */
export function findAcronyms(
  text: string,
  sentence: Sentence,
  acronyms: ReadonlyMap<string, FoundBody | null>,
): Sentence {
  const tokens = replaceEach(sentence.tokens, (token, i): Token => {
    if (!hasCapital(token)) return token;
    if (isOfficesAcronym(sentence.tokens, i) && !acronyms.has(token.text))
      return tokenOf({ ...token, shape: 'B', body: toBody(text, [token]) });
    const body =
      token.body || token.shape === 'E'
        ? undefined
        : acronyms.has(token.text)
          ? acronyms.get(token.text)
          : knownAcronym(token);
    return body
      ? tokenOf({
          ...token,
          shape: 'B',
          body: {
            ...body,
            name: token.text,
            acronym: null,
            full: body.name === token.text ? null : body.name,
            parent: null,
            start: token.start,
            end: token.end,
          },
        })
      : token;
  });
  return withTokens(sentence, tokens === sentence.tokens ? tokens : withParent(text, tokens));
}
