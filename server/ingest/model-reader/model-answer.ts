import { z } from 'zod';
import { type EntityType, ENTITY_TYPES, MODES } from '../../model/types.ts';
import { vocabulary } from '../extract/vocabulary.ts';

const EVENTS = ['meeting', 'visit', 'signing', 'conference', 'forum', 'call', 'speech', 'decision'];
const ROLES = ['host', 'visitor', 'guest', 'chair', 'speaker', 'signatory', 'witness', 'participant'];
const ACTS = ['announced', 'approved', 'negotiated', 'signed', 'reviewed', 'renewed', 'ended'];
const STATUSES = ['planned', 'agreed', 'signed', 'in force', 'renewed', 'planned renewal', 'superseded', 'expired'];
const INSTRUMENTS = [...new Set(vocabulary.instrumentTypes.values())].filter((type) => type !== 'pointer');

/** Values of `type`, by what it is said of. */
export const TYPES: Partial<Record<EntityType, string[]>> = { Agreement: INSTRUMENTS, Event: EVENTS };

/**
 * What a model may claim, and which values it may give: words from a list, the words of the passage, the one date that
 * our own rules read in the passage, or none. What the gazetteer and the lists of bodies know is not asked.
 */
export const CLAIMABLE = {
  PARTY_TO: 'nothing',
  SIGNED: 'nothing',
  HOLDS_POST: 'words',
  TOOK_PART_IN: ROLES,
  CONCERNS: ACTS,
  SIGNED_AT: 'nothing',
  HELD_AT: 'nothing',
  ABOUT: 'nothing',
  RENEWS: 'nothing',
  AMENDS: 'nothing',
  REPLACES: 'nothing',
  UNDER: 'nothing',
  PART_OF: 'nothing',
  type: [...INSTRUMENTS, ...EVENTS],
  status: STATUSES,
  signed: 'date',
  inForce: 'date',
  ends: 'date',
  date: 'date',
  title: 'words',
} as const satisfies Record<string, 'nothing' | 'words' | 'date' | readonly string[]>;

export type Claimable = keyof typeof CLAIMABLE;

const types = Object.keys(ENTITY_TYPES) as [EntityType, ...EntityType[]];
const claimable = Object.keys(CLAIMABLE) as [Claimable, ...Claimable[]];
const MOST = 1000;

/** Bounds are no part of the schema that is sent: not every server takes them. */
function list<T extends z.ZodType>(of: T) {
  return z.array(of).refine((items) => items.length <= MOST, `more than ${MOST}`);
}

const mention = z.object({ type: z.enum(types), name: z.string(), quote: z.string() });
const claim = z.object({
  type: z.enum(claimable),
  from: z.string(),
  to: z.string().nullable(),
  value: z.string(),
  mode: z.enum(MODES),
  quote: z.string(),
});

/** What a model answers: things and claims between them by name, each with the words of the text that say so; nothing of it is believed yet. */
export const modelAnswer = z.object({ mentions: list(mention), claims: list(claim) });

export type ModelAnswer = z.infer<typeof modelAnswer>;
export type ModelMention = z.infer<typeof mention>;
export type ModelClaim = z.infer<typeof claim>;

/** An answer and whose it is: `qwen2.5:14b@1`, model and version of the question. */
export interface ModelReading {
  by: string;
  answer: ModelAnswer;
}
