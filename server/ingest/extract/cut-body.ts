import { type Token, shapeOf, tokenOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { wordTest } from './word-test.ts';

/** Where the left side of an "and" ends a name of its own, only the right side is the body's. */
function cutConjunction(run: Token[], before: Token | undefined): Token[] {
  const head = run.findIndex((token) => token.shape === 'H');
  const and = run.findIndex((token, i) => token.shape === 'a' && token.text !== '&' && (head < 0 || i < head));
  if (and < 0) return run;
  const left = run.slice(0, and);
  const next = run[and + 1];
  const ends = left.at(-1);
  if (before?.shape === 'T' || before?.shape === 'h' || shapeOf(left).endsWith('CC')) return run.slice(and + 1);
  if (ends?.shape === 'K') return next && vocabulary.ownedJoint.has(next.text) ? run : left;
  return left.every((token) => 'NAQ'.includes(token.shape)) ? run.slice(and + 1) : run;
}

/** "in Beijing" belongs to an embassy's name only. */
function cutPlace(run: Token[]): Token[] {
  const inside = run.findIndex((token) => token.shape === 'n');
  const seated = run.some((token) => /^(?:Embassy|Consulate|Office)$/.test(token.text) && !run.some(isPossessive));
  return inside < 0 || seated ? run : run.slice(0, inside);
}

function isPossessive(token: Token): boolean {
  return token.shape === 'p';
}

/** "on …" belongs to the name of an office or commission only. */
function cutSubject(run: Token[]): Token[] {
  const at = run.findIndex((token) => token.shape === 'u');
  return at < 0 ||
    run.slice(0, at).some((token) => /^(?:Office|Commission|Council|Bureau|Agency|Authority)$/.test(token.text))
    ? run
    : run.slice(0, at);
}

/** "Deputy Secretary of the Department of Homeland Security Robert Silvers": the last words name who holds the office. */
function cutName(run: Token[], before: Token | undefined): Token[] {
  const name = before && /^[ot]$/.test(before.shape) ? /(?<=[HK].*[FNX])C[CQ]{1,3}(?:a.*)?$/.exec(shapeOf(run)) : null;
  return name ? run.slice(0, name.index) : run;
}

/** "World Customs Organization Council sessions": the organisation. */
function cutSession(run: Token[], next: Token | undefined): Token[] {
  if (run.at(-1)?.text === 'Council' && vocabulary.knownAcronyms.has(run.at(-2)?.text ?? '')) return run.slice(0, -1);
  const council =
    run.length > 2 && run.at(-1)?.text === 'Council' && /^(?:sessions?|meetings?)$/i.test(next?.text ?? '');
  return council ? run.slice(0, -1) : run;
}

/** The part of a run of words that is one body's name; `before` and `next` stand around the run. */
export function cutBody(run: Token[], before: Token | undefined, next: Token | undefined): Token[] {
  // "Director General, Customs and Tariff Bureau": the first word is the title's.
  if (before?.shape === 'T' && shapeOf(run).startsWith('G,')) return cutBody(run.slice(2), run[1], next);
  // "Director General Afghan Customs Department": the same, without a comma.
  if (before?.shape === 'T' && /^G[NA]/.test(shapeOf(run))) return cutBody(run.slice(1), run[0], next);
  return cutName(cutSubject(cutPlace(cutSession(cutConjunction(run, before), next))), before);
}

const isJoint = wordTest(/^(?:Against|to|Parliament|or|Cabinet)$/);

/** "Against Corruption", "to Investigate", "or" between capitals, "of Parliament" and "Cabinet" before a title or "Affairs", as parts of names. */
export function joining(token: Token, before: Token | undefined, next: Token | undefined): Token {
  if (!isJoint(token)) return token;
  const inside = /^[HCFX]$/.test(before?.shape ?? '') && /^[CFX]$/.test(next?.shape ?? '');
  if (inside && (token.text === 'Against' || (token.text === 'to' && before?.shape === 'H' && next?.shape === 'C')))
    return tokenOf({ ...token, shape: 'f' });
  if (token.text === 'Parliament' && before?.shape === 'o') return tokenOf({ ...token, shape: 'F' });
  if (inside && token.text === 'or') return tokenOf({ ...token, shape: 'a' });
  return token.text === 'Cabinet' && (next?.shape === 'T' || next?.text === 'Affairs')
    ? tokenOf({ ...token, shape: 'X' })
    : token;
}
