import { type Token, collapse, runToken, tokenOf } from './token.ts';

/** A token for the body of the first token under the name of the whole run. */
function renamed(text: string, run: readonly Token[]): Token | null {
  const first = run.find((token) => token.body);
  const span = runToken(text, run, 'B');
  const { start, end } = span;
  return first?.body ? tokenOf({ ...span, body: { ...first.body, name: span.text, start, end } }) : null;
}

/** "State Council Information Office": an office of a council or an assembly is named after it. */
function ofCouncil(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /BB/, (run) => {
    const [whole, office] = run;
    const named = /(?:Council|Assembly|Secretariat|Parliament)$/.test(whole?.text ?? '');
    return named && !office?.body?.acronym && (!office?.body?.country || !whole?.body?.country)
      ? renamed(text, run)
      : null;
  });
}

/** "… at the External Borders of the Member States (FRONTEX)": all that stands before the acronym belongs to the name. */
function untilAcronym(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(
    tokens,
    /B(?:[onf]t?|xt)[CFXKLGMT]+(?:[oa]t?[CFXKLGMT]+)*(?:,[CFXK]+)*(?:a[CFXK]+)?(?=\([CQBPx]-?[CQ]?\))/,
    (run) => (/^(?:of|in|at|for|on|against)$/.test(run[1]?.text ?? '') ? renamed(text, run) : null),
  );
}

/** "Permanent Secretariat", "Permanent Court of Arbitration". */
function withPermanent(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /MB/, (run) => (run[0]?.text === 'Permanent' ? renamed(text, run) : null));
}

/** "Office of the Privacy Commissioner, Hong Kong, China": the land with what it belongs to. */
function withLand(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /B,N/, (run) => (run.at(-1)?.text.endsWith(', China') ? renamed(text, run) : null));
}

/** "Caribbean Community (CARICOM) Secretariat": the office of an organisation bears its name. */
export function withSecretariat(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /BH/, (run) => {
    const whole = run[0]?.body?.acronym && run[1]?.text === 'Secretariat' ? renamed(text, run) : null;
    return whole?.body ? tokenOf({ ...whole, body: { ...whole.body, acronym: null } }) : null;
  });
}

/** "United States (US) Customs": a land and its letters before a name are one. */
export function bracketedLand(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /N\([NQ]\)(?=[CFXKH])/, (run) => {
    const [land, , letters] = run;
    const initials = [...(land?.text ?? '').matchAll(/\b\p{Lu}/gu)].join('');
    if (letters?.country !== land?.country && letters?.text !== initials) return null;
    return runToken(text, run, 'N', { country: land?.country ?? '' });
  });
}

/** "Ministry of State for Maritime Transport". */
function ofState(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /Bf[CFX]{1,3}(?:a[CFX]*F)?/, (run) =>
    run[0]?.text.endsWith('of State') ? renamed(text, run) : null,
  );
}

/** Names of bodies with the words around them that belong to them. */
export function wholeBodies(text: string, tokens: readonly Token[]): readonly Token[] {
  return withLand(text, ofState(text, withPermanent(text, untilAcronym(text, ofCouncil(text, tokens)))));
}
