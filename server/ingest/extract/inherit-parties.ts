import type { Cast } from './cast.ts';
import type { KnownAgreement } from './claim-agreements.ts';
import { addClaim, passage } from './draft.ts';
import { lineagesOf } from './find-lineage.ts';
import type { Sentence } from './token.ts';

/** "the existing Arrangement", "the AEO MRA": told without parties of its own, unless it is a convention or a pact of many. */
function lacksParties(cast: Cast, { mention, instrument }: KnownAgreement): boolean {
  const told = cast.draft.claims.some(({ type, to }) => type === 'PARTY_TO' && to === mention);
  return !told && !/^(?:convention|treaty|trade agreement|declaration)$/.test(instrument.type);
}

/** Sentences that tell of both: the later one replaces the earlier, or paves the way for it, or "we" signed both. */
function sharedSentence(later: KnownAgreement, one: KnownAgreement, text: string): Sentence | undefined {
  const namings = one.instrument.namings.filter(({ sentence }) =>
    later.instrument.namings.some((naming) => naming.sentence === sentence),
  );
  const related = namings.find(
    ({ sentence, token }) =>
      one.stage.status.startsWith('planned') ||
      lineagesOf(sentence).some(({ earlier, relation }) => earlier === token && relation !== 'UNDER'),
  );
  return (
    related?.sentence ??
    one.stage.acts.find(({ sentence }) => WE.test(text.slice(sentence.start, sentence.end)))?.sentence
  );
}

const WE = /\b[Ww]e (?:\w+ )?(?:signed|concluded|renewed)\b/;

/** An instrument told beside the one that the release is about, without parties of its own, has the same. */
export function inheritParties(cast: Cast, known: readonly KnownAgreement[]): void {
  const { draft } = cast;
  for (const one of known.filter((other) => lacksParties(cast, other))) {
    for (const later of known) {
      const parties = draft.claims.filter(({ type, to }) => type === 'PARTY_TO' && to === later.mention);
      const sentence =
        later.instrument === one.instrument || parties.length < 2 ? undefined : sharedSentence(later, one, draft.text);
      if (!sentence) continue;
      for (const { from, mode } of parties)
        addClaim(
          draft,
          {
            type: 'PARTY_TO',
            from,
            to: one.mention,
            mode: one.stage.status.startsWith('planned') ? 'planned' : mode,
            valid: one.stage.date,
          },
          passage(draft, sentence, 'same parties', 0.6),
        );
      break;
    }
  }
}
