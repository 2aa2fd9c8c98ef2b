import type { Stage } from './agreement-stages.ts';
import { officials, partiesOf } from './agreement-parties.ts';
import { type Cast, mentionOf } from './cast.ts';
import { addClaim, addMention, passage } from './draft.ts';
import type { Instrument } from './instrument.ts';
import { namesOf } from './name-instrument.ts';
import type { Official } from './official.ts';
import { listAt } from './sentence-parts.ts';
import type { Sentence } from './token.ts';

/** An instrument that has become a mention, for the rules of events. */
export interface KnownAgreement {
  mention: number;
  instrument: Instrument;
  stage: Stage;
  signatories: Official[];
  place: number | null;
}

/** Makes the mention of one stage of an instrument, with parties, signatories, type, status and day. */
export function claimAgreement(
  cast: Cast,
  instrument: Instrument,
  stage: Stage,
  others: readonly Stage[],
): KnownAgreement {
  const { draft } = cast;
  const home = stage.sentences[0] ?? instrument.namings[0]?.sentence;
  if (!home) throw new Error('an instrument without a sentence');
  const rule = stage.acts.length > 0 ? 'signature' : 'named instrument';
  const own = instrument.namings.filter(({ sentence }) => stage.sentences.includes(sentence) || others.length === 1);
  const mention = addMention(draft, {
    type: 'Agreement',
    names: namesOf(instrument).map((name) => ({ ...name, language: 'en' })),
    evidence: (own.length ? own : instrument.namings).map(({ sentence, found }) =>
      passage(draft, sentence, rule, 0.8, found.start),
    ),
  });
  const said = passage(draft, home, rule, 0.8, stage.acts[0] ? home.tokens[stage.acts[0].at]?.start : undefined);
  const mode =
    (['done', 'planned', 'denied'] as const).find((one) => stage.acts.some((act) => act.mode === one)) ?? 'done';
  addClaim(draft, { type: 'type', from: mention, value: instrument.type }, said);
  addClaim(
    draft,
    { type: 'status', from: mention, value: stage.status, valid: stage.date, mode: mode === 'denied' ? mode : 'done' },
    said,
  );
  const agreed = stage.status === 'agreed';
  if (stage.date && !agreed)
    addClaim(
      draft,
      { type: 'signed', from: mention, value: stage.date, mode },
      passage(draft, datedSentence(stage) ?? home, 'date', 0.8),
    );
  const hands = mode === 'done' ? officials(cast, stage.signatories) : [];
  // Who initials a text stands for a party, and has signed nothing.
  const signatories = agreed ? [] : hands;
  for (const { mention: party, sentence } of partiesOf(cast, instrument, stage, hands, others)) {
    addClaim(
      draft,
      { type: 'PARTY_TO', from: party, to: mention, mode, valid: stage.date },
      passage(draft, sentence, 'party', 0.8),
    );
  }
  for (const official of signatories) {
    const act = stage.acts.find((one) =>
      one.signatories.some((token) => cast.people.get(token.person?.start ?? -1) === official),
    );
    addClaim(
      draft,
      {
        type: 'SIGNED',
        from: official.mention,
        to: mention,
        title: official.title,
        onBehalfOf: act ? principal(cast, act.sentence, official) : null,
        valid: stage.date,
        mode,
      },
      passage(draft, act?.sentence ?? home, 'signature', 0.9),
    );
  }
  return { mention, instrument, stage, signatories, place: null };
}

/** "A signed on behalf of the Agency": for whom, where no other person is named between. */
function principal(cast: Cast, sentence: Sentence, official: Official): number | null {
  const { tokens } = sentence;
  const at = tokens.findLastIndex((token) => token.person && cast.people.get(token.person.start) === official);
  const behalf = tokens.findIndex((token, i) => i > at && token.text === 'behalf');
  if (at < 0 || behalf < 0 || tokens.slice(at + 1, behalf).some((token) => token.person)) return null;
  const [whom] = listAt(sentence, behalf + 2, 'BN');
  return whom ? mentionOf(cast, whom) : null;
}

function datedSentence(stage: Stage): Sentence | undefined {
  return stage.acts.find((act) => act.date === stage.date)?.sentence;
}
