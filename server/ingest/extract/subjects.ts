import { type Cast, mentionOf } from './cast.ts';
import { listAt } from './sentence-parts.ts';
import { indexesOf } from './indexes-of.ts';
import { type Sentence, type Token, shapeOf, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const isPronoun = wordTest(/^(?:He|She|They|he|she|they)$/);
const isDelegation = wordTest(/^delegation$/i);
const isGroup = wordTest(/^delegations?$/i);
const isArticle = wordTest(/^(?:the|The)$/);

/** The body whose delegation the text speaks of: "the delegation of the GACC". */
function delegation(cast: Cast): number | null {
  for (const sentence of cast.sentences) {
    const at = sentence.tokens.findIndex(
      (token, i) =>
        isDelegation(token) &&
        (sentence.tokens.slice(i + 1, i + 4).some((next) => next.body) || sentence.tokens[i - 1]?.body),
    );
    const body =
      at < 0
        ? undefined
        : (sentence.tokens.slice(at + 1, at + 4).find((token) => token.body) ?? sentence.tokens[at - 1]);
    const mention = body ? mentionOf(cast, body) : null;
    if (mention !== null) return mention;
  }
  return null;
}

const isRepresenting = wordTest(
  /^(?:delegations?|delegates|officials?|officers?|representatives?|heads|leaders|experts|teams?|members|leadership|management|commissioners|ministers|chiefs|secretaries|presidents|chairs|inspectors)$/i,
);

/** The bodies or the country that those who act come from: "the Chinese delegation", "officials of the Revenue Authority and the Port Authority". */
function represented(sentence: Sentence, at: number): Token[] {
  return indexesOf(sentence.tokens, (token, i) => i < at && isRepresenting(token)).flatMap((i) => {
    const land = sentence.tokens[i - 1];
    if (isGroup(sentence.tokens[i] as Token) && land?.shape === 'A') return [land];
    const next = sentence.tokens[i + 1];
    const from = next?.shape === 'o' || next?.text === 'from';
    return from
      ? listAt(sentence, i + 2, 'B').filter((body) => body.start < (sentence.tokens[at]?.start ?? Infinity))
      : [];
  });
}

/** "the Foreign Minister", "the Secretary General" behind token `at`. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  return /^[XFM]{0,3}T/.test(shapeOf(tokens.slice(at + 1, at + 5)));
}

/** Who acts in a sentence before token `at`: those named, else the one that "he", "the Minister" or "the delegation" points to. */
export type SubjectOf = (sentence: Sentence, at: number) => number[];

/** Reads the text in order, so that a pronoun points to who acted in the sentence before. */
export function subjectReader(cast: Cast): SubjectOf {
  const guests = delegation(cast);
  const acting = new Map<Sentence, number[]>();
  const named = (sentence: Sentence, at: number): number[] => {
    const clause = sentence.tokens.slice(0, at);
    const picked = clause.filter((token, i) => {
      if (!token.person && !'RB'.includes(token.shape)) return false;
      const before = clause.slice(0, i).findLast((other) => other.shape !== 't');
      const leads =
        before?.shape === 'b' && /^(?:led|headed|represented)$/.test(clause[clause.indexOf(before) - 1]?.text ?? '');
      if (leads && token.person && clause[i + 1]?.shape !== 'p') return true;
      return (
        'RB'.includes(token.shape) &&
        clause[i + 1]?.shape !== 'p' &&
        !(
          before &&
          (/^[ozwnbu]$/.test(before.shape) ||
            /^(?:at|from|on|before|after|than|since|welcomed|joined)$/.test(before.text))
        )
      );
    });
    const people = picked.filter((token) => token.person);
    const bodies = people.length ? [] : new Set([...represented(sentence, at), ...picked]);
    return [...people, ...bodies].flatMap((token) => mentionOf(cast, token) ?? []);
  };
  /** "The Secretary General": who was named before with that title. */
  const titled = (sentence: Sentence, before: readonly Token[]): number | null => {
    const at = before.findIndex((token, i) => opensTitle(before, i) && /^the$/i.test(token.text));
    const end = before.findIndex((token, i) => i > at && !/^[TGMXF]$/.test(token.shape));
    const title = at < 0 ? '' : textOf(before.slice(at + 1, end < 0 ? undefined : end));
    const known = [...cast.people.values()].filter(
      (official) =>
        title !== '' &&
        official.title?.includes(title) &&
        (official.namings[0]?.person.start ?? Infinity) < sentence.start,
    );
    return known.length > 0 && new Set(known).size === 1 ? (known[0]?.mention ?? null) : null;
  };
  const points = (sentence: Sentence, at: number, previous: number[]): number[] => {
    const before = sentence.tokens.slice(0, at);
    if (
      guests !== null &&
      before.some((token, i) => isDelegation(token) && before[i - 1]?.shape === 't') &&
      !before.some((token) => token.person)
    )
      return [guests];
    const pointing = before.some(
      (token, i) =>
        isPronoun(token) ||
        (isArticle(token) && (opensTitle(before, i) || /^(?:delegation|team)$/.test(before[i + 1]?.text ?? ''))),
    );
    const bearer = pointing ? titled(sentence, before) : null;
    return bearer !== null ? [bearer] : pointing ? previous : [];
  };
  let previous: number[] = [];
  for (const sentence of cast.sentences) {
    const here = named(sentence, sentence.tokens.length).slice(0, 3);
    const guest = points(sentence, Math.min(12, sentence.tokens.length), previous);
    const first = sentence.tokens.findIndex((token) => token.person);
    const subject = named(sentence, first < 0 ? sentence.tokens.length : first + 1);
    acting.set(sentence, previous);
    previous =
      guest.length && (first < 0 || guests === guest[0])
        ? guest
        : subject.length
          ? subject
          : here.length
            ? here.slice(0, 1)
            : previous;
  }
  return (sentence, at) => {
    const found = named(sentence, at);
    const pointed = points(sentence, at, acting.get(sentence) ?? []);
    return found.length && !(pointed.length && guests === pointed[0]) ? found : pointed;
  };
}
