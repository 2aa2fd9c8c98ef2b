import type { KnownAgreement } from './claim-agreements.ts';
import { type Draft, addClaim, passage } from './draft.ts';
import { termDay } from './term-day.ts';

/** Says since when and until when an instrument holds, where a sentence that names it tells the day. */
export function claimTerms(draft: Draft, known: readonly KnownAgreement[]): void {
  const [one] = known.filter(({ stage }) => !stage.status.startsWith('planned'));
  for (const naming of one?.instrument.namings ?? []) {
    for (const type of ['inForce', 'ends'] as const) {
      const day = termDay(naming, type);
      if (one && day)
        addClaim(
          draft,
          { type, from: one.mention, value: day.date },
          passage(draft, naming.sentence, 'term', 0.8, day.start),
        );
    }
  }
}
