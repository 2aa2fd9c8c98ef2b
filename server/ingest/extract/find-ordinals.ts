import { countOf } from './count-of.ts';
import { share } from './find-shares.ts';
import { type Sentence, type Token, withTokens } from './token.ts';
import { wordTest } from './word-test.ts';

/** How many sentences behind "two MoUs" may tell which they are. */
const NEAR = 5;
const FIRST = /^(?:first|second|third|fourth|fifth|sixth|final|last|other)\b/;
const isOrdinal = wordTest(FIRST);
/** "The first, on health, was signed by", "The second MoU covers payment systems". */
const ORDINAL =
  /(?<=^|[,;] (?:and |while )?)[Tt]he (?=first|second|third|fourth|fifth|sixth|final|last|other)\w+(?: one| [\p{L} ]{3,30}?)?,? (?:(?:is|was) )?(?:on|concerning|regarding|covers|concerns|relates to|deals with|focuses on|provides for) (?:an? |the )?(?<subject>[^,.;:()]+?)(?=[,.;:(]| (?:and )?(?:was|were|is|has|will|signed|between|by)\b| and the (?:second|third|fourth|fifth|sixth|final|last|other)\b)/gu;

/** Whether a naming is one of several told by its number. */
export function tellsOrdinal(text: string, { instrument }: Token): boolean {
  return instrument?.share === true && FIRST.test(text.slice(instrument.start, instrument.start + 8));
}

/** The token of the last plural before sentence `at`: "signed two MoUs". */
function pluralBefore(text: string, sentences: readonly Sentence[], at: number): Token | undefined {
  return sentences
    .slice(Math.max(0, at - NEAR), at)
    .flatMap(({ tokens }) => tokens)
    .findLast((token) => countOf(text, token) !== null);
}

/** Puts a token for each instrument that a sentence behind "two MoUs" tells by its number. */
export function findOrdinals(text: string, sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, i) => {
    if (!sentence.tokens.some(isOrdinal)) return sentence;
    const told = [...text.slice(sentence.start, sentence.end).matchAll(ORDINAL)];
    const plural = told.length > 0 ? pluralBefore(text, sentences, i)?.instrument : undefined;
    if (!plural) return sentence;
    return withTokens(
      sentence,
      told.reduce<readonly Token[]>((tokens, { index, 0: words, groups }) => {
        const start = sentence.start + index + 'the '.length;
        const end = sentence.start + index + words.length;
        const from = tokens.findIndex((token) => token.start >= start);
        const to = tokens.findIndex((token) => token.start >= end);
        return from < 0 || to < from
          ? tokens
          : [...tokens.slice(0, from), share(plural, groups?.subject ?? '', { start, end }), ...tokens.slice(to)];
      }, sentence.tokens),
    );
  });
}
