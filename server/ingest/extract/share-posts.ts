import { type Sentence, type Token, replaceEach, shapeOf, tokenOf, withTokens, textOf } from './token.ts';

/** "Vice Chairman Hu Zucai and Director General Zhang Handong of the NDRC": the body is that of both. */
function shareBody(tokens: readonly Token[]): readonly Token[] {
  return replaceEach(tokens, (token, i) => {
    if (!token.person || token.person.body || token.person.country) return token;
    const next = tokens.slice(i + 1, i + 3);
    const joined = next[0]?.shape === 'a' && next[1]?.person ? next[1].person : null;
    const after = joined?.body && joined.body.start > joined.end ? joined.body : null;
    return after && token.person.title ? tokenOf({ ...token, person: { ...token.person, body: after } }) : token;
  });
}

/** "the Bureau of Customs, led by Commissioner Rubio", "Singapore Customs and its Director-General", "For the JFTC: Chairman Sugimoto": the body before is the person's. */
function bodyBefore(tokens: readonly Token[]): readonly Token[] {
  return replaceEach(tokens, (token, i) => {
    if (!token.person?.title || token.person.body || token.person.country) return token;
    const before = tokens.slice(Math.max(0, i - 6), i);
    const body = before.findLast((other) => other.body)?.body;
    const words = textOf(before);
    const led = /B,?xbt?$/.test(shapeOf(before)) && /\b(?:led|headed|represented) by(?: the)?$/.test(words);
    const own = /\b(?:its|their)$/.test(words) || /^(?:its|their) /.test(token.text);
    const owned =
      /B[p:]$|bt?B,t?$/.test(shapeOf(before)) || /\bcounterpart (?:of|at|from|in) (?:the )?[^,]*,?$/.test(words);
    const land =
      /N,?xbt?$/.test(shapeOf(before)) &&
      /\brepresented by(?: the)?$/.test(words) &&
      before.findLast((other) => other.country);
    if (land)
      return tokenOf({ ...token, person: { ...token.person, country: land.country ?? null, possessive: true } });
    return body && (led || own || owned) ? tokenOf({ ...token, person: { ...token.person, body } }) : token;
  });
}

/** Gives people the body or title that the words around them tell. */
export function sharePosts(sentence: Sentence): Sentence {
  if (!sentence.tokens.some((token) => token.person)) return sentence;
  return withTokens(sentence, bodyBefore(shareBody(sentence.tokens)));
}
