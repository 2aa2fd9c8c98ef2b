import type { FoundPerson, Sentence, Token } from './token.ts';
import { shapeOf } from './token.ts';
import { nameAt, personToken } from './find-people.ts';

/** "Vice Chairman Hu Zucai and Director General Zhang Handong of the NDRC": the body is that of both. */
function shareBody(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!token.person || token.person.body || token.person.country) return token;
    const next = tokens.slice(i + 1, i + 3);
    const joined = next[0]?.shape === 'a' && next[1]?.person ? next[1].person : null;
    const after = joined?.body && joined.body.start > joined.end ? joined.body : null;
    return after && token.person.title ? { ...token, person: { ...token.person, body: after } } : token;
  });
}

/** "the Bureau of Customs, led by Commissioner Rubio", "Singapore Customs and its Director-General": the body before is the person's. */
function bodyBefore(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!token.person?.title || token.person.body || token.person.country) return token;
    const before = tokens.slice(Math.max(0, i - 6), i);
    const body = before.findLast((other) => other.body)?.body;
    const words = before.map((other) => other.text).join(' ');
    const led = /B,?xbt?$/.test(shapeOf(before)) && /\b(?:led|headed|represented) by(?: the)?$/.test(words);
    const own = /\b(?:its|their)$/.test(words) || /^(?:its|their) /.test(token.text);
    const owned = shapeOf(before).endsWith('Bp');
    const land =
      /N,?xbt?$/.test(shapeOf(before)) &&
      /\brepresented by(?: the)?$/.test(words) &&
      before.findLast((other) => other.country);
    if (land) return { ...token, person: { ...token.person, country: land.country ?? null, possessive: true } };
    return body && (led || own || owned) ? { ...token, person: { ...token.person, body } } : token;
  });
}

/** "KRA Commissioner General Mburu and his URA counterpart John Rujoki": the same office of another body. */
function counterparts(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const pointing = tokens[i]?.text === 'counterpart';
    const first = pointing ? out.findLast((token) => token.person?.title)?.person : undefined;
    const start = i + (tokens[i + 1]?.text === ',' ? 2 : 1);
    const name = first ? nameAt(tokens, start, true) : null;
    if (name && first && name.to - name.from > 1) {
      const owner = tokens[i - 1];
      const token = personToken(text, tokens, i, name.to, name, null, owner?.body ?? null);
      const found: FoundPerson = {
        ...(token.person as FoundPerson),
        title: first.title,
        country: owner?.country ?? null,
      };
      out.push({ ...token, person: found });
      i = name.to;
    } else out.push(tokens[i++] as Token);
  }
  return out;
}

/** Gives people the body or title that the words around them tell. */
export function sharePosts(text: string, sentence: Sentence): Sentence {
  return { ...sentence, tokens: bodyBefore(shareBody(counterparts(text, sentence.tokens))) };
}
