import { type Cast } from './cast.ts';
import type { KnownAgreement } from './claim-agreements.ts';
import type { InstrumentNaming } from './instrument.ts';
import { points } from './same-instrument.ts';
import { addClaim, addMention, passage } from './draft.ts';
import { vocabulary } from './vocabulary.ts';
import type { Sentence } from './token.ts';

/** A phrase of the text that names a field of co-operation. */
interface Phrase {
  name: string;
  start: number;
  sentence: Sentence;
}

const FIELD = /\bin the [Ff]ields? of ([^.,;:()]{4,80})/;
const TALKED = /\b(?:issues|topics|areas|matters|subjects|fields)\b[^.]*?,? (?:including|such as|namely|like) ([^.;]+)/;
const VIEWS = /\b(?:exchanged views on|discussions? on|discussed) ([^.;]+)/;
const MEETING = /\b(?:meetings?|talks|discuss\w*|explored|exchanged|covered)\b/;
const LONGEST_TOPIC = 60;
const ARTICLE = /^(?:the|their|its|an?|both|other|further|various) (?:other |further )?/;
/** A clause, what somebody agreed to do, a day, a person or a bare pointer is no field of co-operation. */
const NO_FIELD =
  /\b(?:with|which|that|will|his|her|their|how|what|whether|when|where|who|why|is|are|was|were|be|been|has|have|had|would|should|could|can|may|it|they|them|we|said|agreed|discussed|decided|expressed|today|yesterday|in order|mutual interest|(?:steps|situation|possibilities|evaluat\w+))\b|^(?:to|also|as|of|on|in|at|by|for|the|this|these|those|among|between|\d[\d ]*|many|several|others?|more|matters|issues|topics|ways|opportunities|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$|^(?:to|also|as|agree|ways|including|such|among|in|at|by|on|of) /u;

function phrase(text: string, sentence: Sentence, pattern: RegExp): Phrase[] {
  const match = pattern.exec(text.slice(sentence.start, sentence.end));
  const list = match?.[1];
  if (!match || !list) return [];
  const base = sentence.start + match.index + match[0].lastIndexOf(list);
  return list.split(/,\s+and\s+|,\s+|\s+and\s+(?!\w+ priorities)/).flatMap((name) => {
    const words = name.trim().replace(ARTICLE, '').replace(/\.$/, '');
    const start = base + list.indexOf(words);
    const plain =
      words.length >= 4 &&
      words.length <= LONGEST_TOPIC &&
      !vocabulary.countryByName.has(words) &&
      !NO_FIELD.test(words);
    return plain ? [{ name: words, start, sentence }] : [];
  });
}

/** "This MoU concerns …", "The Arrangement covers …". */
const CONCERNS = /^,? (?:is (?:on|about)|concerns|relates to|covers|focuses on) ([^.,;:()]{4,80})/;
/** "The Memorandum aims to strengthen cooperation in …". */
const AIMS =
  /^,? (?:aims to|seeks to|(?:is (?:intended|designed)|will serve) to|will) (?:further )?(?:strengthen|enhance|promote|deepen|foster|facilitate|expand|boost|increase) (?:bilateral |mutual |closer |their )?(?:co-?operation|collaboration)(?: between [^.,;:()]+?)? (?:in|on) ([^.,;:()]{4,80})/;

/** What a sentence that only points at an instrument says it is on. */
function purpose(text: string, { found, token, sentence, unsure }: InstrumentNaming): Phrase[] {
  if (unsure || !points(found)) return [];
  const behind = { ...sentence, start: token.end };
  return [CONCERNS, AIMS].flatMap((pattern) => phrase(text, behind, pattern).map((told) => ({ ...told, sentence })));
}

/** What an instrument is on, by its names: "Arrangement on Smart Customs Development". */
function subjects(text: string, agreement: KnownAgreement): Phrase[] {
  return agreement.instrument.namings.flatMap((naming): Phrase[] => {
    const { found, sentence } = naming;
    const field = /^(?:MOU|MOC|memorandum|agreement|arrangement)$/.test(found.type)
      ? phrase(text, sentence, FIELD).slice(0, 1)
      : [];
    if (!found.subject) return field.length > 0 ? field : purpose(text, naming);
    const start = found.start + found.name.lastIndexOf(found.subject);
    return [{ name: found.subject, start, sentence }];
  });
}

function topicMention(cast: Cast, topics: Map<string, number>, phrase: Phrase): number {
  const key = phrase.name.toLowerCase().replace(/[‐‑]/g, '-');
  const evidence = passage(cast.draft, phrase.sentence, 'topic', 0.7, phrase.start);
  const known = topics.get(key);
  const mention = known ?? addMention(cast.draft, { type: 'Topic', names: [], evidence: [] });
  const topic = cast.draft.mentions[mention];
  if (topic && !topic.names.some((name) => name.text === phrase.name))
    topic.names.push({ text: phrase.name, kind: 'full', language: 'en' });
  topic?.evidence.push(evidence);
  topics.set(key, mention);
  return mention;
}

/** Says what each instrument is on, and what was talked about in the meeting before. */
export function claimTopics(
  cast: Cast,
  agreements: readonly KnownAgreement[],
  meetings: readonly { mention: number; sentence: Sentence }[],
): void {
  const topics = new Map<string, number>();
  const { draft } = cast;
  for (const agreement of agreements) {
    for (const subject of subjects(draft.text, agreement)) {
      addClaim(
        draft,
        { type: 'ABOUT', from: agreement.mention, to: topicMention(cast, topics, subject) },
        passage(draft, subject.sentence, 'subject', 0.8, subject.start),
      );
    }
  }
  for (const sentence of cast.sentences) {
    const meeting = meetings.findLast((other) => other.sentence.start <= sentence.start) ?? undefined;
    const text = draft.text.slice(sentence.start, sentence.end);
    if (!meeting || !MEETING.test(text)) continue;
    const listed = phrase(draft.text, sentence, TALKED);
    for (const talked of listed.length ? listed : phrase(draft.text, sentence, VIEWS).slice(0, 6)) {
      addClaim(
        draft,
        { type: 'ABOUT', from: meeting.mention, to: topicMention(cast, topics, talked) },
        passage(draft, sentence, 'topic', 0.7, talked.start),
      );
    }
  }
}
