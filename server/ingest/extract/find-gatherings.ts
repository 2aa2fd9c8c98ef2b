import type { Cast } from './cast.ts';
import { type FoundEvent, foundEvent, participants } from './event.ts';
import { dateNear, isPlanned, wordsBefore } from './sentence-parts.ts';
import type { SubjectOf } from './subjects.ts';
import { type Sentence, type Token, shapeOf } from './token.ts';

const GATHERING =
  /(?:Meeting|Forum|Conference|Summit|Congress|Dialogue|Symposium|Spring|Session|Expo|Seminar|Roundtable|Assembly|Ministerial|Sessions?|Dialogues?)s?\d?$/;
const LOWER = /^(?:conference|forum|summit|symposium|sessions?|congress)$/;

/** "the WCO Council sessions": small words count only where they end in such a noun. */
function gatheringRun(run: Token[]): Token[] {
  const small = run.findIndex((token) => token.shape === 'x');
  const last = run.findLastIndex((token) => GATHERING.test(token.text) || LOWER.test(token.text));
  return small < 0 || last < small ? run.slice(0, small < 0 ? run.length : small) : run.slice(0, last + 1);
}

/** Names of conferences and forums: capitalised words that end in such a noun, perhaps with a year. */
function gatherings(text: string, sentence: Sentence): { name: string; start: number; at: number; end: number }[] {
  return [
    ...shapeOf(sentence.tokens).matchAll(
      /[CFXKNAQMLHG#B](?:[CFXKNAQMLHGB#-]|,(?=[CFXK]+[,a])|a(?=[CFXK])|(?<=[CFX])p(?=[CFX]))*x{0,2}/g,
    ),
  ].flatMap((match) => {
    const run = gatheringRun(sentence.tokens.slice(match.index, match.index + match[0].length));
    const last = run.findLastIndex((token) => GATHERING.test(token.text) || LOWER.test(token.text));
    const first = run.find((token) => token.shape !== '#');
    if (last < 1 || run.indexOf(first as Token) >= last) return [];
    const end = run[last];
    return first && end
      ? [
          {
            name: text.slice(first.start, end.end).replace(/\d$/, ''),
            start: first.start,
            at: match.index,
            end: match.index + last,
          },
        ]
      : [];
  });
}

function typeOf(text: string, name: string): 'conference' | 'forum' {
  const told = new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (?:is|was) an?(?: \\w+){0,3} forum`, 'i');
  return name.endsWith('Forum') || told.test(text) ? 'forum' : 'conference';
}

function named(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const { text } = cast.draft;
  return gatherings(text, sentence).flatMap((gathering): FoundEvent[] => {
    const before = wordsBefore(sentence, gathering.at, 5);
    const attending =
      /\b(?:attend(?:ed|s|ing)?|participat\w+ in|join\w*|speak\w* at|spoke at|address\w*)(?: \w+)*$/i.exec(before);
    const aside = /\b(?:sidelines|margins) of(?: the| an?)?$|\bduring the$/i.test(before);
    const at = /^At(?: the)?$/.test(before.trim());
    const organiser = sentence.tokens.find(
      (token, i) => token.body && /\b(?:organi[sz]ed|hosted|convened) by(?: the)?$/i.test(wordsBefore(sentence, i, 4)),
    );
    const who = attending
      ? subjectOf(sentence, gathering.at)
      : at
        ? subjectOf(sentence, gathering.end + 6).slice(0, 1)
        : [];
    const told = aside || attending || at || organiser;
    if (!told) return [];
    const places = (cast.places.get(sentence) ?? [])
      .filter((place) => place.start > gathering.start && place.kind !== 'country')
      .slice(0, 1)
      .map((place) => ({ place, sentence }));
    if (attending && who.length === 0 && places.length === 0) return [];
    const planned =
      attending !== null && /\b(?:will|shall|expected to|scheduled to)\b/.test(wordsBefore(sentence, gathering.at, 40));
    return [
      foundEvent({
        type: typeOf(text, gathering.name),
        name: gathering.name,
        sentence,
        at: gathering.at,
        rule: 'gathering',
        mode: planned ? 'planned' : 'done',
        places,
        participants: [
          ...who.map((mention) => ({ mention, role: 'participant', sentence })),
          ...(organiser ? participants(cast, [organiser], 'host', sentence) : []),
        ],
        adds: !aside && !attending && !organiser && !(at && places.length > 0),
      }),
    ];
  });
}

/** "the Ministry of Law and the Council jointly organised the first legal conference". */
function organised(subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const at = sentence.tokens.findIndex((token) =>
    /^(?:organi[sz]ed|co-hosted|hosted|held|convened|co-organi[sz]ed)$/.test(token.text),
  );
  const noun = sentence.tokens.findIndex((token, i) => i > at && i < at + 9 && LOWER.test(token.text));
  const who = at < 0 || noun < 0 ? [] : subjectOf(sentence, at);
  if (who.length === 0) return [];
  return [
    foundEvent({
      type: sentence.tokens[noun]?.text === 'forum' ? 'forum' : 'conference',
      sentence,
      at,
      rule: 'gathering',
      mode: isPlanned(sentence, at) ? 'planned' : 'done',
      date: dateNear(sentence, at),
      participants: who.map((mention) => ({ mention, role: 'host', sentence })),
    }),
  ];
}

const SPEECH = /^(?:speech|remarks|address|keynote|lecture)$/;

/** "gave a welcome speech", "spoke on competition at an event", "will speak at a panel". */
function speeches(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  const at = sentence.tokens.findIndex((token, i) => {
    if (SPEECH.test(token.text))
      return /\b(?:gave|give|gives|deliver\w*|made|delivering)\b/.test(wordsBefore(sentence, i, 6));
    return (
      /^(?:spoke|speak|speaks)$/.test(token.text) && /^(?:at|on|n|during)$/.test(sentence.tokens[i + 1]?.text ?? '')
    );
  });
  const who = at < 0 ? [] : subjectOf(sentence, at).slice(-1);
  if (who.length === 0) return [];
  const places = (cast.places.get(sentence) ?? [])
    .filter((place) => place.kind !== 'country')
    .slice(0, 1)
    .map((place) => ({ place, sentence }));
  return [
    foundEvent({
      type: 'speech',
      sentence,
      at,
      rule: 'speech',
      mode: isPlanned(sentence, at) ? 'planned' : 'done',
      date: dateNear(sentence, at),
      places,
      participants: who.map((mention) => ({ mention, role: 'speaker', sentence })),
    }),
  ];
}

/** Conferences, forums and speeches of a sentence. */
export function findGatherings(cast: Cast, subjectOf: SubjectOf, sentence: Sentence): FoundEvent[] {
  return [
    ...named(cast, subjectOf, sentence),
    ...organised(subjectOf, sentence),
    ...speeches(cast, subjectOf, sentence),
  ];
}
