import type { FoundBody, FoundPerson, Sentence, Token } from './token.ts';
import { shapeOf } from './token.ts';

/** Offices of a state, whose holders sign for others than their own body. */
const OF_STATE =
  /\b(?:Minister|President|Premier|Ambassador|High Commissioner|Governor|Attorney[- ]General|Secretary of State)\b/;

/** "A and B signed on behalf of X and Y, respectively": that of the two which stands at the same place as the person at `at`. */
function respective(tokens: readonly Token[], at: number): FoundBody | null {
  if (!tokens.some(({ text }) => text === 'respectively')) return null;
  const told = /^((?:R,?a?t?)+)x(?:x|t|J)*uxot?B(?:,t?B)*,?at?B(?=,?x)/.exec(shapeOf(tokens));
  const bodies = told ? tokens.slice(0, told[0].length).flatMap(({ body }) => body ?? []) : [];
  const people = told ? tokens.slice(0, told[1]?.length).filter(({ person }) => person) : [];
  return bodies.length === people.length ? (bodies[people.indexOf(tokens[at] as Token)] ?? null) : null;
}

/** "ZRA was represented by A", "the SARS delegation will be led by A", "A signed on behalf of the Customs Service": whom A comes from. */
export function sendingBody({ tokens }: Sentence, person: FoundPerson): FoundBody | null {
  const at = tokens.findIndex((token) => token.person?.start === person.start);
  const before = tokens.slice(Math.max(0, at - 9), at);
  const said = before.map(({ text, shape }) => (shape === 'B' ? 'B' : text)).join(' ');
  const led =
    /\bB (?:(?:was|were|is) represented|(?:delegation|team) (?:was|is|will be) (?:led|headed)) by(?: the| its)?$/.test(
      said,
    ) || /\bdelegation (?:of|from)(?: the)? B (?:was|is|will be) (?:led|headed) by(?: the| its)?$/.test(said);
  if (led) return before.findLast(({ body }) => body)?.body ?? null;
  const each = respective(tokens, at);
  if (each) return each;
  const behind = tokens.slice(at + 1, at + 9);
  const own = /^(?:J|t|x)*uxo?t?B/.exec(shapeOf(behind))?.[0].length ?? 0;
  const behalf = own > 0 && behind.some(({ text }) => text === 'behalf') && !OF_STATE.test(person.title ?? '');
  return behalf ? (behind[own - 1]?.body ?? null) : null;
}
