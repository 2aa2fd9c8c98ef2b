import type { Cast } from './cast.ts';
import type { KnownAgreement } from './claim-agreements.ts';
import { addClaim, passage } from './draft.ts';
import { tellsVenue } from './labelled-facts.ts';
import { placeMention } from './claim-places.ts';
import type { FoundPlace } from './find-places.ts';
import { type FoundEvent, foundEvent, participants } from './event.ts';
import { actKind, actVerbs } from './act-verbs.ts';
import { witnesses } from './act-people.ts';
import type { Sentence } from './token.ts';

const REMOTE = /\b(?:video[- ]?conferenc\w*|virtual(?:ly)?|online|remotely|via (?:zoom|video))\b/i;

function isReported({ stage }: KnownAgreement): boolean {
  return stage.reported && stage.acts.some((act) => act.mode === 'done' && act.kind !== 'ended');
}

/** Sentences that go on about the signing: "… were also present to witness the signing, which was conducted via videoconference". */
function aboutSigning(cast: Cast, { stage }: KnownAgreement): Sentence[] {
  const more = cast.sentences.filter((sentence) => {
    const text = cast.draft.text.slice(sentence.start, sentence.end);
    return (
      (/\bsigning(?: ceremony)?\b/i.test(text) && /\b(?:witness\w*|present|conducted|presence|held)\b/i.test(text)) ||
      /\balso present\b/.test(text)
    );
  });
  return [...new Set([...stage.acts.filter((act) => act.mode === 'done').map((act) => act.sentence), ...more])];
}

/** "the CMA's offices in London": the city is where it was signed. */
const SEAT = /\b(?:headquarters|offices?|premises)$/;

/** "initialled in Doha, was signed": the place of the step before. */
function isOfInitialling(sentence: Sentence, place: FoundPlace): boolean {
  const verb = actVerbs(sentence).findLast((at) => (sentence.tokens[at]?.end ?? 0) <= place.start);
  return verb !== undefined && actKind(sentence, verb) === 'agreed';
}

/** Where it was signed: the site or city, else a body's seat or the country, named behind "at" or "in" in a sentence that tells the signature. */
function signingPlaces(cast: Cast, { stage }: KnownAgreement): FoundEvent['places'] {
  return stage.acts.flatMap((act) => {
    if (act.mode !== 'done') return [];
    const there = (cast.places.get(act.sentence) ?? []).filter(
      (place) =>
        place.kind !== 'region' &&
        !isOfInitialling(act.sentence, place) &&
        /\b(?:at|in|on)(?: the)?$/.test(cast.draft.text.slice(act.sentence.start, place.start).trimEnd()),
    );
    const seat = ({ name }: FoundPlace): boolean => SEAT.test(name);
    return [...there.filter((place) => place.kind !== 'country' && !seat(place)), ...there]
      .slice(0, 1)
      .map((place) => ({ place, sentence: act.sentence }));
  });
}

/** "Venue: Tokyo" of the lines above or below the text. */
function labelledPlace(cast: Cast): FoundEvent['places'] {
  return cast.sentences
    .filter((sentence) => tellsVenue(sentence))
    .flatMap((sentence) => (cast.places.get(sentence) ?? []).map((place) => ({ place, sentence })))
    .slice(0, 1);
}

/** The signing that a release reports, one an occasion; says also where each instrument was signed. */
export function findSignings(cast: Cast, agreements: readonly KnownAgreement[]): FoundEvent[] {
  return agreements.filter(isReported).map((agreement) => {
    const { stage, signatories, mention } = agreement;
    const told = aboutSigning(cast, agreement);
    const remote = told.some((sentence) => REMOTE.test(cast.draft.text.slice(sentence.start, sentence.end)));
    const inText = remote ? [] : signingPlaces(cast, agreement);
    const places = remote || inText.length > 0 ? inText : labelledPlace(cast);
    for (const { place, sentence } of places.slice(0, 1)) {
      addClaim(
        cast.draft,
        { type: 'SIGNED_AT', from: mention, to: placeMention(cast, place, sentence), valid: stage.date },
        passage(cast.draft, sentence, 'signature', 0.8, place.start),
      );
    }
    const act =
      stage.acts.find((one) => one.mode === 'done' && one.date !== null) ??
      stage.acts.find((one) => one.mode === 'done');
    const sentence = act?.sentence ?? (stage.sentences[0] as Sentence);
    const signers = signatories.map((official) => ({
      mention: official.mention,
      role: 'signatory',
      sentence:
        stage.acts.find((one) =>
          one.signatories.some((token) => cast.people.get(token.person?.start ?? -1) === official),
        )?.sentence ?? sentence,
    }));
    const seen = told
      .flatMap((one) => participants(cast, witnesses(one), 'witness', one))
      .filter((one) => !signers.some((signer) => signer.mention === one.mention));
    const bodies =
      signers.length > 0
        ? []
        : participants(
            cast,
            stage.parties.filter((token) => token.body),
            'signatory',
            sentence,
          );
    return foundEvent({
      type: 'signing',
      sentence,
      at: act?.at ?? 0,
      rule: 'signature',
      date: stage.date,
      remote,
      places: places.slice(0, 1),
      participants: [...signers, ...seen, ...bodies],
      concerns: [{ agreement: mention, act: stage.status === 'renewed' ? 'renewed' : 'signed' }],
    });
  });
}
