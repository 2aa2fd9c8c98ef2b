import type { Mode } from '../../model/types.ts';
import type { KnownAgreement } from './claim-agreements.ts';
import { type Draft, addClaim, passage } from './draft.ts';
import { type TermDay, termDay } from './term-day.ts';

/** A day that is still to come when the text is published is planned, however it is worded. */
function modeOf({ published }: Draft, { date, coming }: TermDay): Mode {
  return coming || (published !== null && date > published) ? 'planned' : 'done';
}

/** Says since when and until when an instrument holds, where a sentence that names it tells the day. */
export function claimTerms(draft: Draft, known: readonly KnownAgreement[]): void {
  const [one] = known.filter(({ stage }) => !stage.status.startsWith('planned'));
  for (const naming of one?.instrument.namings ?? []) {
    if (naming.unsure) continue;
    for (const type of ['inForce', 'ends'] as const) {
      const day = termDay(naming, type);
      if (one && day)
        addClaim(
          draft,
          { type, from: one.mention, value: day.date, mode: type === 'inForce' ? modeOf(draft, day) : 'done' },
          passage(draft, naming.sentence, 'term', 0.8, day.start),
        );
    }
  }
}
