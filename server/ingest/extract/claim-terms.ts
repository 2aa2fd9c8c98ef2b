import type { KnownAgreement } from './claim-agreements.ts';
import { type Draft, addClaim, passage } from './draft.ts';
import { TODAY } from './date-forms.ts';
import type { Sentence } from './token.ts';

const STARTS = /\b(?:entered|entering|came|went|enters|comes) into (?:force|effect)$|\btook effect$|\bin force since$/;
const ENDS = /\b(?:expired|expires|lapsed|terminated|valid until|expire)$/;

/** The day told behind such words: "entered into force on 10 December 2019". */
function dayBehind(sentence: Sentence, words: RegExp): { date: string; start: number } | null {
  for (const [i, token] of sentence.tokens.entries()) {
    const day = sentence.tokens.slice(i + 1, i + 3).find(({ date }) => date !== undefined && date !== TODAY);
    if (!day) continue;
    const said = sentence.tokens
      .slice(Math.max(0, i - 3), i + 1)
      .map(({ text }) => text)
      .join(' ');
    if (words.test(said) && day.date) return { date: day.date, start: token.start };
  }
  return null;
}

/** Says since when and until when an instrument holds, where a sentence that names it tells the day. */
export function claimTerms(draft: Draft, known: readonly KnownAgreement[]): void {
  const [one] = known.filter(({ stage }) => !stage.status.startsWith('planned'));
  for (const { sentence } of one?.instrument.namings ?? []) {
    for (const [type, words] of [
      ['inForce', STARTS],
      ['ends', ENDS],
    ] as const) {
      const day = dayBehind(sentence, words);
      if (one && day)
        addClaim(draft, { type, from: one.mention, value: day.date }, passage(draft, sentence, 'term', 0.8, day.start));
    }
  }
}
