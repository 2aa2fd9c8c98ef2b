import { type FoundBody, type FoundPerson, type Sentence, type Token, oneLine, runToken, shapeFrom } from './token.ts';
import { type FoundTitle, oneTitleAt, titleAt } from './find-titles.ts';

const NAME = /^(?:Ch(?=C)|C|Q(?=[CQ]))(?:d(?:h\.?){1,3}(?=C)|[dC]|[LFXQN](?![a-zA-Z]*H)(?=[^TH]|$)){0,5}/;
const POLITE_NAME = /^(?:Ch(?=C)|[CLFXNMQKG])(?:d(?:h\.?){1,3}(?=C)|[dCLFNQKA]){0,5}/;
/** Surnames that are also words which open sentences. */
const SURNAMES = /^(?:He|An|So|You|May|Will|Her)$/;
/** Honorifics that are a part of some names: "Sheikh Hasina", "Sri Mulyani". */
const KEPT = /^(?:Sheikh|Sri|Tun)$/;
/** Honorifics that stand for the first name of a peer: "Lord Tyrie". */
const PEER = /^(?:Lord|Lady|Baroness|Viscount)$/;
/** Words that make one honorific with the "Sri" behind them. */
const STYLED = /^(?:Tan|Dato['’]?|Datuk)$/;
const PLURAL = /^(?:Ministers|Commissioners|Secretaries|Directors|Directors-General|Presidents|Ambassadors|Governors)$/;
const POSTNOMINALS = /^(?:,?P|,?\(h\.?\))+/;
/** Titles that are rather an honorific before those who hold another office. */
const SLIGHT = /^(?:Chief|Senator|Councillor|Member)$/;
const AFTER = /^,?(?:[onf]|nxo)t?(?:[NA]p?)?B|^,t?B(?!p|[MXFKG]*T)(?=[,.a);]|$)/;

interface Named {
  from: number;
  to: number;
  honorific: boolean;
}

/** Number of tokens that are honorifics: "His Excellency Mr", "H.E. Dr."; "Sri" behind another one opens the name. */
function politeLength(tokens: readonly Token[], at: number): number {
  const shape = shapeFrom(tokens, at);
  if (tokens[at]?.text === 'Senator' && shape.startsWith('Tth')) return 1 + politeLength(tokens, at + 1);
  const general = tokens[at]?.text === 'General' && !/[TFXMK]/.test(tokens[at - 1]?.shape ?? '');
  const length =
    /^(?:[xt](?=h))?(?:h[.,]?(?:t(?=h))?|\(h\.?\))+|^G(?=C)/.exec(general ? shape : shape.replace(/^G/, 'x'))?.[0]
      .length ?? 0;
  if (/^[xt]/.test(shape) && !/^(?:His|Her|Your|The|the)$/.test(tokens[at]?.text ?? '')) return 0;
  const last = tokens[at + length - 1]?.text ?? '';
  return length > 1 && KEPT.test(last) && !STYLED.test(tokens[at + length - 2]?.text ?? '') ? length - 1 : length;
}

/** Honorifics and a name at token `at`. */
export function nameAt(tokens: readonly Token[], at: number, titled: boolean): Named | null {
  const shape = shapeFrom(tokens, at);
  const honorifics = politeLength(tokens, at);
  const plain = shape.slice(honorifics);
  const kept = honorifics > 0 && plain.startsWith('h');
  const surname = kept || (titled && SURNAMES.test(tokens[at]?.text ?? '')) ? plain.replace(/^./, 'C') : plain;
  const name = (honorifics > 0 ? POLITE_NAME : NAME).exec(surname);
  if (!name) return null;
  const first = at + honorifics;
  let to = first + name[0].length;
  while (to > first && !/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '')) to--;
  const style = tokens[first - 1]?.text ?? '';
  const from =
    to - first === 1 && honorifics > 0 && ((titled && KEPT.test(style)) || PEER.test(style)) ? first - 1 : first;
  return to > first ? { from, to, honorific: honorifics > 0 } : null;
}

export function personToken(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  name: Named,
  title: FoundTitle | null,
  body: FoundBody | null,
): Token {
  const words = tokens.slice(name.from, name.to);
  const found: FoundPerson = {
    name: oneLine(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)),
    partial: words.length === 1,
    honorific: name.honorific,
    title: title ? singular(title.text) : null,
    body: body ?? title?.body ?? null,
    country: title?.country ?? null,
    countryWord: title?.countryWord ?? null,
    possessive: title?.possessive ?? false,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  };
  return { ...runToken(text, tokens.slice(start, end), 'R'), person: found };
}

/** What stands after the name: letters after it, "of the Federal Trade Commission", ", head of the Antitrust Division". */
function afterName(
  text: string,
  tokens: readonly Token[],
  at: number,
  title: FoundTitle | null,
): { to: number; title: FoundTitle | null; body: FoundBody | null } {
  let to = at + (POSTNOMINALS.exec(shapeFrom(tokens, at))?.[0].length ?? 0);
  const office = title?.body ? null : AFTER.exec(shapeFrom(tokens, to));
  if (office) {
    to += office[0].length;
    return { to, title, body: tokens[to - 1]?.body ?? null };
  }
  if (tokens[to]?.shape !== ',') return { to, title, body: null };
  const start = to + 1 + (tokens[to + 1]?.shape === 't' ? 1 : 0);
  const apposed = [titleAt(text, tokens, start), title ? null : oneTitleAt(text, tokens, start)].find(
    (one) => one && !/^(?:,?h|C)/.test(shapeFrom(tokens, one.to)),
  );
  if (apposed) {
    return title && !SLIGHT.test(title.text)
      ? { to: apposed.to, title, body: title.body ?? apposed.body }
      : { to: apposed.to, title: apposed, body: null };
  }
  const lower = /^(?:x-?){1,3}[ofn]t?(?:[NA]p?)?B/.exec(shapeFrom(tokens, start));
  const says = tokens
    .slice(start, start + 3)
    .map((token) => token.text)
    .join(' ');
  if (
    lower &&
    /^(?:\w+ )?(?:head|director|chief|chair\w*|president|commissioner|minister|secretary|deputy)\b/.test(says)
  ) {
    const end = start + lower[0].length;
    const body = tokens[end - 1]?.body ?? null;
    const words = text.slice(tokens[start]?.start, tokens[start + /^(?:x-?)+/.exec(lower[0])![0].length - 1]?.end);
    const own: FoundTitle = {
      from: start,
      to: end,
      text: words,
      body,
      country: null,
      countryWord: null,
      possessive: false,
    };
    return { to: end, title: title ?? own, body };
  }
  return { to, title, body: null };
}

/** The person named at token `at`, with title before or after; null where there is none. */
function personAt(text: string, tokens: readonly Token[], at: number): { token: Token; to: number } | null {
  const polite = politeLength(tokens, at);
  const title = titleAt(text, tokens, at) ?? (polite > 0 ? titleAt(text, tokens, at + polite) : null);
  const comma = title && tokens[title.to]?.shape === ',' ? 1 : 0;
  const name = nameAt(tokens, title ? title.to + comma : at, title !== null);
  if (!name || (comma && !name.honorific && name.to - name.from < 2)) return null;
  const after = afterName(text, tokens, name.to, title);
  if (!after.title && !name.honorific) return null;
  if (!title && !name.honorific && name.to - name.from < 2) return null;
  return { token: personToken(text, tokens, at, after.to, name, after.title, after.body), to: after.to };
}

/** "Ministers Ana Torres and Bo Lind": the second has the title of the first. */
function alsoNamed(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: Token,
): { token: Token; from: number; to: number } | null {
  const joint = /^(?:,a?|a)(?=[hC])/.exec(shapeFrom(tokens, at))?.[0].length;
  const plural = before.text.split(' ').some((word) => PLURAL.test(word));
  const name = plural && joint ? nameAt(tokens, at + joint, false) : null;
  if (!name || !joint || !before.person || name.to - name.from < 2) return null;
  const token = personToken(text, tokens, at + joint, name.to, name, null, before.person.body);
  const found = { ...(token.person as FoundPerson), title: before.person.title, country: before.person.country };
  return { token: { ...token, text: before.text, person: found }, from: at + joint, to: name.to };
}

/** "Deputy Commissioners" of one of them. */
function singular(title: string): string {
  return title
    .replace(/Secretaries/, 'Secretary')
    .replace(/\b(Minister|Commissioner|Director|President|Ambassador|Governor)s\b/g, '$1');
}

/** Puts a token for each person who is named with a title or an honorific. */
export function findPeople(text: string, sentence: Sentence): Sentence {
  const out: Token[] = [];
  const tokens = sentence.tokens.map((token, i, all) =>
    PLURAL.test(token.text) && /^(?:h|C[CQd]|[of][^A-Z]?[FX])/.test(shapeFrom(all, i + 1))
      ? { ...token, shape: 'T' }
      : token,
  );
  for (let i = 0; i < tokens.length;) {
    const found = /[MXFKTNABChGQtx]/.test(tokens[i]?.shape ?? '') ? personAt(text, tokens, i) : null;
    out.push(found?.token ?? (sentence.tokens[i] as Token));
    i = found?.to ?? i + 1;
    for (
      let more = found && alsoNamed(text, tokens, i, found.token);
      more;
      more = alsoNamed(text, tokens, i, more.token)
    ) {
      out.push(...tokens.slice(i, more.from), more.token);
      i = more.to;
    }
  }
  return { ...sentence, tokens: out };
}

/** Puts a person's token wherever the full name stands alone. */
export function findKnownPeople(
  text: string,
  sentence: Sentence,
  names: ReadonlySet<string>,
  lengthsFrom: (word: string) => number,
): Sentence {
  const out: Token[] = [];
  for (let i = 0; i < sentence.tokens.length;) {
    const longest = lengthsFrom(sentence.tokens[i]?.text ?? '');
    const length = [6, 5, 4, 3, 2].find((n) => {
      if (n > longest) return false;
      const run = sentence.tokens.slice(i, i + n);
      return run.length === n && run[0]?.shape !== 'R' && names.has(runToken(text, run, 'R').text);
    });
    if (length)
      out.push(
        personToken(text, sentence.tokens, i, i + length, { from: i, to: i + length, honorific: false }, null, null),
      );
    else out.push(sentence.tokens[i] as Token);
    i += length ?? 1;
  }
  return { ...sentence, tokens: out };
}
