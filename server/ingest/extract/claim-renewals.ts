import type { KnownAgreement } from './claim-agreements.ts';
import { type Draft, addClaim } from './draft.ts';

/** A renewal renews the latest earlier stage of its instrument, dated or said to be in force. */
export function claimRenewals(draft: Draft, known: readonly KnownAgreement[]): void {
  for (const { mention, stage } of known) {
    const date = stage.date;
    if (!stage.status.endsWith('renewed') || date === null) continue;
    const earlier = known
      .filter(
        (other) =>
          other.mention !== mention &&
          (other.stage.date === null ? other.stage.status === 'in force' : other.stage.date < date),
      )
      .sort((a, b) => ((a.stage.date ?? '') < (b.stage.date ?? '') ? 1 : -1))[0];
    const said = draft.mentions[mention]?.evidence[0];
    if (earlier && said)
      addClaim(
        draft,
        { type: 'RENEWS', from: mention, to: earlier.mention, valid: date },
        { ...said, rule: 'renewal' },
      );
  }
}
