import { TODAY } from './date-forms.ts';
import { lineagesOf } from './find-lineage.ts';
import type { InstrumentNaming } from './instrument.ts';
import { wordsBefore } from './sentence-parts.ts';
import type { Sentence, Token } from './token.ts';

const WORDS = {
  inForce:
    /\b(?:(?:enter(?:ed|s|ing)?|c[ao]mes?|coming|went) into (?:force|effect)|(?:took|takes?|taking) effect|(?:in force|in effect|effective) (?:since|from|as of)|effective)$/,
  ends: /\b(?:expired|expires|lapsed|terminated|(?:valid|in force|in effect|effective) (?:until|till)|expire)$/,
} as const;

/** "will come into effect", "is expected to enter into force". */
const COMING = /\b(?:will|shall|would|should|may|to)(?: \w+)? (?:enter|come|take|be)\b/;
/** "did not enter into force". */
const NOT = /\b(?:not|never)(?: yet)?(?: \w+)? (?:enter|come|take|entered|taken)\b/;

export interface TermDay {
  date: string;
  /** Where the words begin. */
  start: number;
  /** Told as still to come. */
  coming: boolean;
}

/** The day told behind such words of the instrument that a naming names: "which entered into force on 10 December 2019". */
export function termDay({ sentence, token }: InstrumentNaming, term: keyof typeof WORDS): TermDay | null {
  const { tokens } = sentence;
  const from = subjectFrom(sentence, token);
  if (!tokens.some(({ date }) => date !== undefined)) return null;
  for (const [i, one] of tokens.entries()) {
    const day = tokens.slice(i + 1, i + 3).find(({ date }) => date !== undefined && date !== TODAY);
    if (!day?.date || i < from || !holder(sentence, i, token) || !WORDS[term].test(wordsBefore(sentence, i + 1, 4)))
      continue;
    const words = wordsBefore(sentence, i + 1, 8);
    return NOT.test(words) ? null : { date: day.date, start: one.start, coming: COMING.test(words) };
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
