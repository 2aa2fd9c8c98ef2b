import { type FoundBody, type Sentence, type Token, replaceEach, tokenOf, withTokens } from './token.ts';

/** "the Department", "its Agency": a head alone, behind a word that points. */
function points(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  return (
    token.shape === 'H' && /^(?:the|its)$/i.test(before?.text ?? '') && !/^[oHCFXKLQBTf(]$/.test(next?.shape ?? '')
  );
}

/** Puts a body's token where the text points to one named before: "the Department" after "the Department of Health". */
export function pointBodies(sentences: readonly Sentence[]): Sentence[] {
  const known: FoundBody[] = [];
  return sentences.map((sentence) => {
    const tokens = replaceEach(sentence.tokens, (token, i, all): Token => {
      if (token.body) known.push(token.body);
      if (!points(token, all[i - 1], all[i + 1])) return token;
      const body = known.findLast((one) => (one.full ?? one.name).split(' ').includes(token.text));
      if (!body) return token;
      const { start, end } = token;
      return tokenOf({
        ...token,
        shape: 'B',
        body: { ...body, name: body.full ?? body.name, acronym: null, full: null, start, end },
      });
    });
    return withTokens(sentence, tokens);
  });
}
