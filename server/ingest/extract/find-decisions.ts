import type { Cast } from './cast.ts';
import type { KnownAgreement } from './claim-agreements.ts';
import { type FoundEvent, foundEvent, participants } from './event.ts';
import { dateNear } from './sentence-parts.ts';
import type { Sentence } from './token.ts';

const GOVERNING = /\b(?:Cabinet|Council of Ministers|Parliament|Senate|National Assembly|Federal Council)\b/;
const APPROVES = /\b(?:approved|approves|approval|endorsed|ratified|adopted|cleared|decided)\b/;

/** "was approved by the Cabinet": a decision of the day of publication when no other is told. */
export function findDecisions(cast: Cast, agreements: readonly KnownAgreement[], sentence: Sentence): FoundEvent[] {
  const by = sentence.tokens.find((token) => token.body && GOVERNING.test(token.body.name));
  const at = sentence.tokens.findIndex((token) => APPROVES.test(token.text));
  if (!by || at < 0) return [];
  const here = agreements.filter(({ instrument }) => instrument.namings.some((naming) => naming.sentence === sentence));
  const concerns = here.map(({ mention }) => ({ agreement: mention, act: 'approved' }));
  const date = dateNear(sentence, at) ?? cast.draft.published;
  return [
    foundEvent({
      type: 'decision',
      sentence,
      at,
      rule: 'decision',
      date,
      participants: participants(cast, [by], 'participant', sentence),
      concerns,
    }),
  ];
}
