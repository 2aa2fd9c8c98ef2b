import type { AgreementAct } from './agreement-acts.ts';
import type { Stage } from './agreement-stages.ts';
import { TODAY } from './date-forms.ts';
import type { Instrument } from './instrument.ts';
import type { Sentence, Token } from './token.ts';

/** What lines of a release say behind a label: "Date: 16 October 2024", "Signatories" above a list of people. */
export interface LabelledFacts {
  day: { date: string; sentence: Sentence } | null;
  signers: { people: Token[]; sentence: Sentence }[];
}

const DATE = /^(?:Date|Day|When)$/i;
const VENUE = /^(?:Venue|Place|Location|Where)$/i;
const SIGNERS = /^(?:signers|signatories)$/i;
/** In tokens; a longer line is a sentence of its own. */
const LONGEST_HEADING = 7;
const LONGEST_LIST = 8;

function isHeading({ tokens }: Sentence, label: RegExp): boolean {
  return (
    tokens.length <= LONGEST_HEADING && tokens.at(-1)?.text !== '.' && tokens.some((token) => label.test(token.text))
  );
}

function isLabel(tokens: readonly Token[], label: RegExp): boolean {
  return label.test(tokens[0]?.text ?? '') && tokens[1]?.shape === ':';
}

/** Whether a line tells where: "Venue: Ankara". */
export function tellsVenue({ tokens }: Sentence): boolean {
  return isLabel(tokens, VENUE);
}

function dayOf(sentences: readonly Sentence[]): LabelledFacts['day'] {
  for (const [i, sentence] of sentences.entries()) {
    const told = isLabel(sentence.tokens, DATE)
      ? sentence
      : isHeading(sentence, DATE) && sentence.tokens.some(({ text }) => /^signing$/i.test(text))
        ? sentences[i + 1]
        : undefined;
    const date = told?.tokens.find((token) => token.date && token.date !== TODAY)?.date;
    if (told && date) return { date, sentence: told };
  }
  return null;
}

/** The labelled lines of a release. */
export function labelledFacts(sentences: readonly Sentence[]): LabelledFacts {
  const signers: LabelledFacts['signers'] = [];
  const heading = sentences.findIndex((sentence) => isHeading(sentence, SIGNERS));
  for (const sentence of heading < 0 ? [] : sentences.slice(heading + 1, heading + 1 + LONGEST_LIST)) {
    const people = sentence.tokens.filter((token) => token.person);
    if (people.length === 0) break;
    signers.push({ people, sentence });
  }
  return { day: dayOf(sentences), signers };
}

function signedBy(people: Token[], sentence: Sentence): AgreementAct {
  const nobody = { parties: [], group: [], witnesses: [], recalled: false, announced: false };
  return { ...nobody, kind: 'signed', mode: 'done', date: null, signatories: people, sentence, at: 0 };
}

/** Adds what the labels say to the stage of an instrument that the release reports or announces; its people to the one named last before them. */
export function addLabelled(
  stages: readonly Stage[],
  instrument: Instrument,
  all: readonly Instrument[],
  { day, signers }: LabelledFacts,
): void {
  const stage = stages.find(({ reported, status }) => reported || status === 'planned');
  if (!stage || stage.acts.length === 0) return;
  if (day && stage.date === null) {
    stage.date = day.date;
    stage.sentences.push(day.sentence);
  }
  const [first] = signers;
  const before = all.filter(({ namings }) => namings[0] && first && namings[0].sentence.start < first.sentence.start);
  if (!stage.reported || before.at(-1) !== instrument) return;
  for (const { people, sentence } of signers) {
    stage.acts.push(signedBy(people, sentence));
    stage.signatories.push(...people);
    stage.sentences.push(sentence);
  }
}
