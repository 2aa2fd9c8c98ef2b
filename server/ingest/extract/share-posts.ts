import { type Sentence, type Token, replaceEach, shapeFrom, shapeOf, tokenOf, withTokens } from './token.ts';
import { personToken } from './find-people.ts';
import { nameAt } from './name-at.ts';
import { wordTest } from './word-test.ts';

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

/** "the Bureau of Customs, led by Commissioner Rubio", "Singapore Customs and its Director-General": the body before is the person's. */
function bodyBefore(tokens: readonly Token[]): readonly Token[] {
  return replaceEach(tokens, (token, i) => {
    if (!token.person?.title || token.person.body || token.person.country) return token;
    const before = tokens.slice(Math.max(0, i - 6), i);
    const body = before.findLast((other) => other.body)?.body;
    const words = before.map((other) => other.text).join(' ');
    const led = /B,?xbt?$/.test(shapeOf(before)) && /\b(?:led|headed|represented) by(?: the)?$/.test(words);
    const own = /\b(?:its|their)$/.test(words) || /^(?:its|their) /.test(token.text);
    const owned = shapeOf(before).endsWith('Bp') || /\bcounterpart (?:of|at|from|in) (?:the )?[^,]*,?$/.test(words);
    const land =
      /N,?xbt?$/.test(shapeOf(before)) &&
      /\brepresented by(?: the)?$/.test(words) &&
      before.findLast((other) => other.country);
    if (land)
      return tokenOf({ ...token, person: { ...token.person, country: land.country ?? null, possessive: true } });
    return body && (led || own || owned) ? tokenOf({ ...token, person: { ...token.person, body } }) : token;
  });
}

/** Where the name of a counterpart begins: "counterpart, X", "counterpart from Indonesia, X", "counterpart of the URA X". */
function nameBehind(tokens: readonly Token[], at: number): { from: number; owner: Token | undefined } {
  const from = /^(?:from|in|of|at)$/.test(tokens[at + 1]?.text ?? '')
    ? /^.t?([NB])/.exec(shapeFrom(tokens, at + 1))
    : null;
  const end = at + 1 + (from?.[0].length ?? 0);
  return { from: tokens[end]?.text === ',' ? end + 1 : end, owner: from ? tokens[end - 1] : tokens[at - 1] };
}

const isPointing = wordTest(/^(?:counterpart|colleague)$/);

/** "KRA Commissioner General Mburu and his URA counterpart John Rujoki": the same office of another body. */
function counterparts(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isPointing)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = isPointing(tokens[i] as Token) ? out.findLast((token) => token.person?.title)?.person : undefined;
    const told = first ? nameBehind(tokens, i) : null;
    const known = told ? tokens[told.from] : undefined;
    const name = told && !known?.person ? nameAt(tokens, told.from, true) : null;
    const token =
      known?.person && !known.person.title
        ? known
        : name && name.to - name.from > 1
          ? personToken(text, tokens, i, name.to, name, null, null)
          : null;
    if (first && told && token?.person) {
      const { body, country } = told.owner ?? {};
      const office = { title: first.title, body: body ?? token.person.body, country: country ?? null };
      const person = { ...token.person, ...office };
      out.push(...tokens.slice(i, known?.person ? told.from : i), tokenOf({ ...token, person }));
      i = name ? name.to : told.from + 1;
    } else out.push(tokens[i++] as Token);
  }
  return out;
}

/** Gives people the body or title that the words around them tell. */
export function sharePosts(text: string, sentence: Sentence): Sentence {
  if (!sentence.tokens.some((token) => token.person)) return sentence;
  return withTokens(sentence, bodyBefore(shareBody(counterparts(text, sentence.tokens))));
}
