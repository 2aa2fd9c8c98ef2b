import type { Claim } from '../../model/graph.ts';
import { datedSentences } from '../extract/read-sentences.ts';
import { releaseReader } from '../reader-version.ts';
import type { Extraction } from '../stages.ts';
import { passageFinder } from './find-passage.ts';
import { matchMentions } from './match-mentions.ts';
import type { ModelReading } from './model-answer.ts';
import { modelClaims } from './model-claims.ts';

/**
 * What the rules read, and of what a model answered all that the text bears out and the rules do not already say. Pure:
 * the same text and answer give the same reading, whenever the answer was given.
 */
export function addAnswer(extraction: Extraction, { by, answer }: ModelReading): Extraction {
  const { document, claims } = extraction;
  const find = passageFinder(document.text, datedSentences(document.text, document.published));
  const matched = matchMentions(extraction.mentions, answer.mentions, find);
  const unsigned = unsignedAgreements(claims);
  const added: Claim[] = [];
  for (const claim of modelClaims(matched, answer.claims, find)) {
    const isDoneTooSoon = claim.mode === 'done' && [claim.from, claim.to].some((end) => unsigned.has(end));
    if (!isDoneTooSoon && ![...claims, ...added].some((other) => isSettledBy(claim, other))) added.push(claim);
  }
  return {
    document: { ...document, reader: releaseReader({ name: by }) },
    mentions: matched.mentions,
    claims: [...claims, ...added],
  };
}

/** Who said first what a property is or how two things are related is believed. */
function isSettledBy(claim: Claim, other: Claim): boolean {
  return claim.type === other.type && claim.from === other.from && claim.to === other.to;
}

/** Agreements that the rules know as planned or denied only: no model tells them as done. */
function unsignedAgreements(claims: readonly Claim[]): Set<number | null> {
  const stages = claims.filter(({ type }) => type === 'status');
  const done = stages.filter(({ mode, value }) => mode === 'done' && !value.startsWith('planned'));
  const reached = new Set(done.map(({ from }) => from));
  return new Set(stages.map(({ from }) => from).filter((from) => !reached.has(from)));
}
