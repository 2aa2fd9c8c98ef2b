import type { KnownAgreement } from './claim-agreements.ts';
import type { Cast } from './cast.ts';
import { addClaim, passage } from './draft.ts';
import { lineagesOf } from './find-lineage.ts';
import type { Sentence, Token } from './token.ts';

/** The instrument that a token names, at the point of its life that the sentence tells. */
function namedBy(token: Token, sentence: Sentence, known: readonly KnownAgreement[]): KnownAgreement | undefined {
  const all = known.filter(({ instrument }) => instrument.namings.some((naming) => naming.token === token));
  return all.find(({ stage }) => stage.sentences.includes(sentence)) ?? all[0];
}

/** The instrument spoken of last before a sentence: what "It replaces …" means. */
function spokenOf(sentence: Sentence, known: readonly KnownAgreement[]): KnownAgreement | undefined {
  const before = known.flatMap((one) =>
    one.instrument.earlier
      ? []
      : one.instrument.namings
          .filter(({ token }) => token.end <= sentence.start)
          .map(({ token }) => ({ one, at: token.start })),
  );
  return before.sort((a, b) => b.at - a.at)[0]?.one;
}

/** Says which instrument amends, replaces or renews another, or was made under it. */
export function claimLineage(cast: Cast, known: readonly KnownAgreement[]): void {
  for (const sentence of cast.sentences) {
    for (const { relation, later, earlier } of lineagesOf(sentence)) {
      const from = later ? namedBy(later, sentence, known) : spokenOf(sentence, known);
      const to = namedBy(earlier, sentence, known);
      if (!from || !to || from.instrument === to.instrument) continue;
      const said = passage(cast.draft, sentence, 'lineage', 0.8, earlier.start);
      addClaim(cast.draft, { type: relation, from: from.mention, to: to.mention, valid: from.stage.date }, said);
    }
  }
}
