import { TODAY } from './date-forms.ts';
import { lineagesOf } from './find-lineage.ts';
import type { InstrumentNaming } from './instrument.ts';
import { wordsBefore } from './sentence-parts.ts';
import type { Sentence, Token } from './token.ts';

const WORDS = {
  inForce:
    /\b(?:(?:entered|entering|came|went|enters|comes) into (?:force|effect)|took effect|(?:in force|in effect|effective) since)$/,
  ends: /\b(?:expired|expires|lapsed|terminated|valid until|expire)$/,
} as const;

/** The day told behind such words of the instrument that a naming names: "which entered into force on 10 December 2019". */
export function termDay(
  { sentence, token }: InstrumentNaming,
  term: keyof typeof WORDS,
): { date: string; start: number } | null {
  const { tokens } = sentence;
  const from = subjectFrom(sentence, token);
  if (!tokens.some(({ date }) => date !== undefined)) return null;
  for (const [i, one] of tokens.entries()) {
    const day = tokens.slice(i + 1, i + 3).find(({ date }) => date !== undefined && date !== TODAY);
    if (day?.date && i >= from && holder(sentence, i, token) && WORDS[term].test(wordsBefore(sentence, i + 1, 4)))
      return { date: day.date, start: one.start };
  }
  return null;
}

/** Where the sentence begins to speak of the instrument; from its start where it names no other. */
function subjectFrom({ tokens }: Sentence, token: Token): number {
  return tokens.some((other) => other.instrument && other !== token) ? tokens.indexOf(token) : 0;
}

/** Whether the words at `at` are said of the instrument: of the nearest before them, but "replaces the old one and took effect" of the new one. */
function holder(sentence: Sentence, at: number, token: Token): boolean {
  const named = sentence.tokens.filter((other, i) => i <= at && other.instrument);
  const goesOn = /\band(?: \S+){1,4}$/.test(wordsBefore(sentence, at + 1, 5));
  const earlier = goesOn ? lineagesOf(sentence).map((lineage) => lineage.earlier) : [];
  const last = named.findLast((other) => !earlier.includes(other)) ?? named.at(-1);
  return last === undefined || last === token;
}
