import { type Cast, mentionOf } from './cast.ts';
import { type FoundEvent, eventPlaces, foundEvent, withRole } from './event.ts';
import { dateNear, listAt, modeOf, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import type { Sentence } from './token.ts';
import { wordTest } from './word-test.ts';

const SPEECH = /^(?:speech|remarks|address|keynote|lecture)$/i;
const GIVING = /\b(?:gave|give|gives|giving|deliver\w*|made|making)\b/;
const GATHERED =
  /\b(?:Conference|Forum|Summit|Congress|Symposium|Seminar|Session|Assembly|Workshop|Meeting|conference|forum|summit|seminar|event|audience|delegates|participants)\b/;

const isTelling = wordTest(/^(?:speech|remarks|address|keynote|lecture|address(?:ed|ing|es)|spoke|speaks?|speaking)$/i);

/** Where a speech is told: "Remarks by Secretary A", "gave a welcome speech", "spoke on competition at an event", "addressed the Seminar", "in his opening remarks". */
function speechAt(sentence: Sentence): number {
  return sentence.tokens.findIndex((token, i) => {
    if (!isTelling(token)) return false;
    const { text } = token;
    if (SPEECH.test(text))
      return (
        (i < 3 && sentence.tokens[i + 1]?.shape === 'b') ||
        GIVING.test(wordsBefore(sentence, i, 6)) ||
        /\b[Ii]n (?:his|her)(?: \S+){0,3}$/.test(wordsBefore(sentence, i, 5))
      );
    const behind = sentence.tokens.slice(i + 1, i + 16).map((token) => token.text);
    if (/^address(?:ed|ing|es)$/.test(text)) return GATHERED.test(behind.join(' '));
    return /^(?:spoke|speaks?|speaking)$/.test(text) && /^(?:at|on|n|during)$/.test(behind[0] ?? '');
  });
}

/** Speeches of a sentence; who speaks in "In her address, the Minister said" is named behind. */
export function findSpeeches(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const at = speechAt(sentence);
  if (at < 0) return [];
  const before = subjectOf(sentence, at).slice(-1);
  const opening = at < 6 && /^(?:In|At|During)$/.test(sentence.tokens[0]?.text ?? '');
  const heading = listAt(sentence, at + 2, 'R').flatMap((token) => mentionOf(cast, token) ?? []);
  const who =
    sentence.tokens[at + 1]?.shape === 'b'
      ? heading
      : opening
        ? subjectOf(sentence, sentence.tokens.length).slice(0, 1)
        : before;
  if (who.length === 0) return [];
  return [
    foundEvent({
      type: 'speech',
      sentence,
      at,
      rule: 'speech',
      mode: modeOf(sentence, at),
      date: dateNear(sentence, at),
      places: eventPlaces(cast, sentence, 0)
        .filter(({ place }) => place.kind !== 'country')
        .slice(0, 1),
      participants: withRole(who, 'speaker', sentence),
    }),
  ];
}
