import { personToken } from './find-people.ts';
import { nameLengths } from './name-lengths.ts';
import { type Sentence, type Token, oneLine, withTokens } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** People whom a text names in full with their office, and the surnames by which it may call them later. */
export interface KnownPeople {
  names: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** The office that the text first gives each of them, by full name and by surname. */
  titles: ReadonlyMap<string, string>;
  /** How many tokens a name may have that begins with a word. */
  lengthFrom: (word: string) => number;
}

/** In tokens. */
const LONGEST = 6;
const PARTICLE = /^(?:Al|El|Bin|De|Van|Von|Da|Dos|Le|La|Abu|Ibn)$/i;

/** "Santiprabhob" of "Veerathai Santiprabhob", "Al Qubaisi" of "Salem Butti Al Qubaisi"; null of a name that is also a word of a place or an office. */
function surnameOf(name: string): string | null {
  const words = name.replace(/,? J(?:r|nr)\.?$/, '').split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 3 || !/^\p{Lu}\p{L}*\p{Ll}/u.test(last)) return null;
  const surname = PARTICLE.test(words.at(-2) ?? '') ? `${words.at(-2)} ${last}` : last;
  const common = [vocabulary.cityCountry, vocabulary.countryByName, vocabulary.openers].some((known) =>
    known.has(last),
  );
  return common ? null : surname;
}

/** The people of a text, from its sentences with their persons found. */
export function knownPeople(sentences: readonly Sentence[]): KnownPeople {
  const titles = new Map<string, string>();
  const surnames = new Set<string>();
  for (const { tokens } of sentences)
    for (const { person } of tokens) {
      if (!person?.title || person.partial || titles.has(person.name)) continue;
      titles.set(person.name, person.title);
      const surname = surnameOf(person.name);
      if (surname) surnames.add(surname);
      if (surname && !titles.has(surname)) titles.set(surname, person.title);
    }
  const names = new Set([...titles.keys()].filter((name) => name.includes(' ') && !surnames.has(name)));
  return { names, surnames, titles, lengthFrom: nameLengths(titles.keys()) };
}

const BESIDE = /^[CFXKQLHTMGh-]$/;

/** A surname alone is no part of a longer name: "Krasnov said", not "Igor Krasnov Street". */
function isAlone(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[to]];
  const touches = (mark: Token | undefined, end: number, start: number): boolean =>
    mark !== undefined && BESIDE.test(mark.shape) && (mark.shape !== '-' || end === start);
  return (
    /^[Cx]$/.test(tokens[to - 1]?.shape ?? '') &&
    !touches(before, before?.end ?? -1, tokens[at]?.start ?? 0) &&
    !touches(next, tokens[to - 1]?.end ?? 0, next?.start ?? -1)
  );
}

function endOfName(text: string, tokens: readonly Token[], at: number, known: KnownPeople): number {
  const first = tokens[at] as Token;
  const longest = Math.min(known.lengthFrom(first.text), LONGEST, tokens.length - at);
  for (let to = at + longest; to > at; to--) {
    const name = to === at + 1 ? first.text : oneLine(text.slice(first.start, tokens[to - 1]?.end));
    if (to > at + 1 && known.names.has(name)) return to;
    if (known.surnames.has(name) && isAlone(tokens, at, to)) return to;
  }
  return at;
}

/** Puts a person's token wherever a full name or a surname known from the text stands alone. */
export function findKnownPeople(text: string, sentence: Sentence, known: KnownPeople): Sentence {
  if (known.names.size === 0) return sentence;
  const { tokens } = sentence;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const to = tokens[i]?.shape === 'R' ? i : endOfName(text, tokens, i, known);
    if (to > i) out.push(personToken(text, tokens, i, to, { from: i, to, honorific: false }, null, null));
    else out.push(tokens[i] as Token);
    i = to > i ? to : i + 1;
  }
  return withTokens(sentence, out);
}
