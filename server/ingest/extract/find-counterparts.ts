import { personToken } from './find-people.ts';
import { nameAt } from './name-at.ts';
import { type Sentence, type Token, shapeFrom, tokenOf, withTokens } from './token.ts';
import { wordTest } from './word-test.ts';

/** Where the name of a counterpart begins: "counterpart, X", "counterpart from Indonesia, X", "counterpart of the URA X". */
function nameBehind(tokens: readonly Token[], at: number): { from: number; owner: Token | undefined } {
  const from = /^(?:from|in|of|at)$/.test(tokens[at + 1]?.text ?? '')
    ? /^.t?([NB])/.exec(shapeFrom(tokens, at + 1))
    : null;
  const end = at + 1 + (from?.[0].length ?? 0);
  return { from: tokens[end]?.text === ',' ? end + 1 : end, owner: from ? tokens[end - 1] : tokens[at - 1] };
}

const isPointing = wordTest(/^(?:counterpart|colleague)$/);

/** "KRA Commissioner General Mburu and his URA counterpart John Rujoki": the same office of another body; `titles` are the offices of those named before without one. */
export function findCounterparts(text: string, sentence: Sentence, titles: ReadonlyMap<string, string>): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(isPointing)) return sentence;
  const titleOf = ({ person }: Token): string | null => person?.title ?? titles.get(person?.name ?? '') ?? null;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = isPointing(tokens[i] as Token) ? out.findLast((token) => titleOf(token)) : undefined;
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
      const office = { title: titleOf(first), body: body ?? token.person.body, country: country ?? null };
      const person = { ...token.person, ...office };
      out.push(...tokens.slice(i, known?.person ? told.from : i), tokenOf({ ...token, person }));
      i = name ? name.to : told.from + 1;
    } else out.push(tokens[i++] as Token);
  }
  return withTokens(sentence, out);
}
