import { TODAY } from './date-forms.ts';
import type { InstrumentNaming } from './instrument.ts';

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
  const others = sentence.tokens.some((other) => other.instrument && other !== token);
  let named = others ? undefined : token;
  for (const [i, one] of sentence.tokens.entries()) {
    if (one.instrument) named = one;
    const day = sentence.tokens.slice(i + 1, i + 3).find(({ date }) => date !== undefined && date !== TODAY);
    if (!day?.date || named !== token) continue;
    const said = sentence.tokens
      .slice(Math.max(0, i - 3), i + 1)
      .map(({ text }) => text)
      .join(' ');
    if (WORDS[term].test(said)) return { date: day.date, start: one.start };
  }
  return null;
}
