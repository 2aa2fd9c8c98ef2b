import type { Cast } from './cast.ts';
import type { KnownAgreement } from './claim-agreements.ts';
import { TODAY } from './date-forms.ts';
import { type FoundEvent, foundEvent, participants } from './event.ts';
import { modeOf, wordsBefore } from './sentence-parts.ts';
import { type Sentence, type Token, textOf } from './token.ts';
import { wordTest } from './word-test.ts';

const GOVERNING =
  /\b(?:Cabinet|CABINET|Council of Ministers|Council of State|Council of the (?:EU|European Union)|State Council|Executive Council|Parliament|Senate|National Assembly|Federal Council|Bundestag|Knesset|Duma|Riksdag|Saeima|Sejm|Majlis|Congress|House of Representatives|General Assembly|Board of Governors|Chamber of Deputies)\b/;
const DECIDES =
  /^(?:approv(?:ed|es?|al)|Approval|endorse[ds]?|ratif(?:y|ied|ies)|adopt(?:ed|s)?|cleared|consent|deci(?:ded?|des|sion)|authori[sz](?:ed|es)|agreed|resolved|consented|mandated|note)$/;
/** Approval as it is told, beside approval that is only spoken of: "which includes Cabinet approval". */
const GIVEN =
  /\b(?:(?:has|have|had|was|were|is)(?: \w+)? (?:given|granted|accorded|obtained|received|secured)|gave|gives|granted|grants|accord(?:s|ed))\b/i;
const TAKEN = /\b(?:following|based on|after|pursuant to|took|taken|made)\b/i;
const VOTES = /^vote[ds]?$/;
const RULING = /^(?:decision|resolution|ruling)$/;
/** The heading of a list of decisions says the day of all: "Decisions taken by the Cabinet on 2 May 2023". */
const HEADING = /^(?:Statement on |Press briefing (?:of|on) )?(?:the )?(?:Cabinet )?decisions?\b/i;

/** Who decides: the Cabinet before or behind the verb, or a body that votes or adopts a decision. */
function decider(sentence: Sentence, at: number): Token | undefined {
  const { tokens } = sentence;
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (VOTES.test(word)) {
    const on = tokens
      .slice(at + 1, at + 6)
      .some(({ text }) => /^(?:authori[sz]|approv|accept|issu|sign|adopt)/.test(text));
    return on && tokens[at - 1]?.body ? tokens[at - 1] : undefined;
  }
  if (word === 'note' && !/\b(?:took|taken|takes)$/.test(wordsBefore(sentence, at, 1))) return undefined;
  const noun = /^(?:approval|consent|decision)$/i.test(word);
  const told = word.startsWith('d') ? TAKEN : GIVEN;
  if (noun && !told.test(textOf(tokens))) return undefined;
  const before = tokens.findLast((token, i) => {
    const outer = tokens.slice(0, i).findLast(({ shape }) => shape !== 't')?.shape ?? '';
    return i < at && token.body && GOVERNING.test(token.body.name) && !/[zfw]/.test(outer);
  });
  const by = tokens
    .slice(at + 1, at + 12)
    .findIndex(
      ({ shape }, i, all) =>
        shape === 'b' || (shape === 'o' && (noun || /^(?:meeting|session)$/.test(all[i - 1]?.text ?? ''))),
    );
  const agent =
    by < 0 ? undefined : tokens.slice(at + by + 2, at + by + 4).find(({ body }) => body && GOVERNING.test(body.name));
  const passive = next?.text !== 'to' && agent;
  if (before || passive) return before ?? agent;
  const rules =
    /^(?:adopt(?:ed|s)|issued)$/.test(word) && tokens.slice(at + 1, at + 9).some(({ text }) => RULING.test(text));
  return rules ? tokens.slice(0, at).findLast((token) => token.body) : undefined;
}

/** "ratified the Protocol on 12 December", "at its meeting on 18 December". */
function isSitting(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    tokens[at - 1]?.shape === 'u' && (before?.shape === 'J' || /^(?:meeting|session|sitting)$/.test(before?.text ?? ''))
  );
}

/** A date before the verb, or right behind it: later ones are those of what is decided on. */
function dayOf(sentence: Sentence, at: number): string | null {
  const day = sentence.tokens.find(
    (token, i, all) =>
      token.date &&
      token.date !== TODAY &&
      (isSitting(all, i) ||
        (i < at + 7 && !all.slice(Math.min(i, at + 1), i).some(({ shape }) => 'JN'.includes(shape)))),
  );
  return day?.date ?? null;
}

/** "The Cabinet met on Tuesday, January 30, 2018". */
function tellsSitting({ draft }: Cast, { start, end, tokens }: Sentence): boolean {
  const governing = tokens.some(({ body }) => body && GOVERNING.test(body.name));
  return (
    governing &&
    /\b(?:met|meeting|sitting|session)\b/.test(draft.text.slice(start, end)) &&
    tokens.some(({ date }) => date?.length === 10)
  );
}

/** The day that the heading of the decisions, or the sentence on the sitting, gives. */
function headingDay(cast: Cast): string | null {
  const heading = cast.sentences.find(
    ({ start, end, tokens }) => HEADING.test(cast.draft.text.slice(start, end)) && tokens.some((token) => token.date),
  );
  const told = heading ?? cast.sentences.find((sentence) => tellsSitting(cast, sentence));
  return told?.tokens.find((token) => token.date?.length === 10)?.date ?? null;
}

const isDeciding = wordTest(DECIDES, VOTES);

/** "was approved by the Cabinet", "The Commission voted to authorise": a decision of the day of publication when no other is told. */
export function findDecisions(cast: Cast, agreements: readonly KnownAgreement[], sentence: Sentence): FoundEvent[] {
  const at = sentence.tokens.findIndex((token, i) => isDeciding(token) && decider(sentence, i));
  const by = at < 0 ? undefined : decider(sentence, at);
  if (!by) return [];
  const here = agreements.filter(({ instrument }) => instrument.namings.some((naming) => naming.sentence === sentence));
  const chair = sentence.tokens.filter(
    (token, i) => token.person && /\bchaired by(?: the)?$/.test(wordsBefore(sentence, i, 3)),
  );
  return [
    foundEvent({
      type: 'decision',
      sentence,
      at,
      rule: 'decision',
      mode: modeOf(sentence, at),
      date: dayOf(sentence, at) ?? headingDay(cast) ?? cast.draft.published,
      participants: [
        ...participants(cast, chair, 'chair', sentence),
        ...participants(cast, [by], 'participant', sentence),
      ],
      concerns: here.map(({ mention }) => ({ agreement: mention, act: 'approved' })),
    }),
  ];
}
