import { describe, expect, test } from '@jest/globals';
import { indexesOf } from '../../../server/ingest/extract/indexes-of.ts';
import { splitSentences } from '../../../server/ingest/extract/split-sentences.ts';
import type { Token } from '../../../server/ingest/extract/token.ts';
import { tokenize } from '../../../server/ingest/extract/tokenize.ts';
import { ofWord, wordTest } from '../../../server/ingest/extract/word-test.ts';

function tokensOf(text: string): readonly Token[] {
  return tokenize(text, splitSentences(text)).flatMap(({ tokens }) => tokens);
}

describe('words that rules begin at', () => {
  const text = 'Both sides signed the treaty, and both sides signed the annex.';

  test('each different word is asked once, however often it stands in texts', () => {
    const asked: string[] = [];
    const lengthOf = ofWord((word) => {
      asked.push(word);
      return word.length;
    });
    const lengths = [...tokensOf(text), ...tokensOf(text)].map(lengthOf);
    expect(lengths).toEqual([...tokensOf(text), ...tokensOf(text)].map((token) => token.text.length));
    expect(asked).toEqual([...new Set(tokensOf(text).map((token) => token.text))]);
  });

  test('what one rule asked of a word does not answer another', () => {
    const [isSigning, isTreaty] = [wordTest(/^sign/), wordTest(/^treaty$/, /^annex$/)];
    const tokens = tokensOf(text);
    expect(indexesOf(tokens, isSigning).map((at) => tokens[at]?.text)).toEqual(['signed', 'signed']);
    expect(indexesOf(tokens, isTreaty).map((at) => tokens[at]?.text)).toEqual(['treaty', 'annex']);
    expect(indexesOf(tokens, isSigning)).toHaveLength(2);
  });
});
