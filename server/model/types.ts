/**
 * What may exist in the graph, as data. A new entity or relation type is a line here
 * (and a line in the client's style table).
 */
export const ENTITY_TYPES = {
  Agency: {
    says: 'A public body: ministry, department, customs, police, regulator, court, intergovernmental organisation.',
  },
  Official: { says: 'A person who holds or held a public office.' },
  Agreement: { says: 'One instrument: memorandum, recognition arrangement, treaty, action plan, minutes.' },
  Location: { says: 'A country, region, city, port, building, station or site.' },
  Event: { says: 'A meeting, visit, signing, conference, forum, call, speech or decision.' },
  Topic: { says: 'A field of co-operation.' },
} as const;

export type EntityType = keyof typeof ENTITY_TYPES;

/**
 * `qualifier`: what, besides its two ends, makes two relations of one type two ("which post?", "in which role?").
 * `lasting`: texts see it on different days without contradicting each other; it is shown from first to last sighting.
 */
export const RELATION_TYPES = {
  PARTY_TO: {
    from: ['Agency', 'Location'],
    to: ['Agreement'],
    qualifier: null,
    lasting: false,
    says: 'Is a party to the instrument.',
  },
  SIGNED: {
    from: ['Official'],
    to: ['Agreement'],
    qualifier: null,
    lasting: false,
    says: 'Signed the instrument, in the title held that day.',
  },
  HOLDS_POST: {
    from: ['Official'],
    to: ['Agency', 'Location'],
    qualifier: 'title',
    lasting: true,
    says: 'Was seen holding a post of the body or country.',
  },
  TOOK_PART_IN: {
    from: ['Official', 'Agency', 'Location'],
    to: ['Event'],
    qualifier: 'role',
    lasting: false,
    says: 'Took part: host, visitor, chair, speaker, signatory, witness, participant.',
  },
  CONCERNS: {
    from: ['Event'],
    to: ['Agreement'],
    qualifier: 'act',
    lasting: false,
    says: 'The event announced, approved, negotiated, signed, reviewed, renewed or ended the instrument.',
  },
  SIGNED_AT: {
    from: ['Agreement'],
    to: ['Location'],
    qualifier: null,
    lasting: false,
    says: 'Was signed at the place.',
  },
  HELD_AT: { from: ['Event'], to: ['Location'], qualifier: null, lasting: false, says: 'Was held at the place.' },
  ABOUT: {
    from: ['Agreement', 'Event'],
    to: ['Topic'],
    qualifier: null,
    lasting: false,
    says: 'Has the field of co-operation as its subject.',
  },
  RENEWS: {
    from: ['Agreement'],
    to: ['Agreement'],
    qualifier: null,
    lasting: false,
    says: 'Renews an earlier instrument.',
  },
  AMENDS: {
    from: ['Agreement'],
    to: ['Agreement'],
    qualifier: null,
    lasting: false,
    says: 'Amends an earlier instrument.',
  },
  REPLACES: {
    from: ['Agreement'],
    to: ['Agreement'],
    qualifier: null,
    lasting: false,
    says: 'Replaces an earlier instrument.',
  },
  UNDER: {
    from: ['Agreement'],
    to: ['Agreement'],
    qualifier: null,
    lasting: false,
    says: 'Was made under a wider instrument.',
  },
  PART_OF: {
    from: ['Agency', 'Location'],
    to: ['Agency', 'Location'],
    qualifier: null,
    lasting: true,
    says: 'Belongs to the larger body or place.',
  },
  IN_COUNTRY: { from: ['Agency'], to: ['Location'], qualifier: null, lasting: true, says: 'Is a body of the country.' },
  SUCCEEDS: {
    from: ['Agency'],
    to: ['Agency'],
    qualifier: null,
    lasting: false,
    says: 'Took over from an earlier body (split, merged, re-founded).',
  },
} as const satisfies Record<
  string,
  { from: readonly EntityType[]; to: readonly EntityType[]; qualifier: string | null; lasting: boolean; says: string }
>;

export type RelationType = keyof typeof RELATION_TYPES;

/** What ties an instrument to those before it and above it. */
export const LINEAGE: RelationType[] = ['RENEWS', 'AMENDS', 'REPLACES', 'UNDER'];

/** Properties of an entity that a text can claim; each keeps all the values claimed, the shown one first. */
export const ATTRIBUTES = {
  type: { of: ['Agreement', 'Event'], says: 'Which instrument, or which kind of event: "MOU", "signing".' },
  status: {
    of: ['Agreement'],
    says: 'Where the instrument stood: planned, agreed, signed, in force, renewed, superseded, expired.',
  },
  signed: { of: ['Agreement'], says: 'Day of signature, EDTF.' },
  inForce: { of: ['Agreement'], says: 'First day in force, EDTF.' },
  ends: { of: ['Agreement'], says: 'Last day in force, EDTF.' },
  date: { of: ['Event'], says: 'Day or first day of the event, EDTF.' },
  held: { of: ['Event', 'Agreement'], says: '"in person" or "remote".' },
  title: { of: ['Official'], says: 'Office as worded, where the text tells neither its body nor its country.' },
  kind: {
    of: ['Agency', 'Location'],
    says: 'Kind of body or place: "customs", "group", "country", "city", "station".',
  },
  country: { of: ['Location'], says: 'ISO 3166-1 alpha-2 code of the country the place lies in.' },
  latitude: { of: ['Location'], says: 'Degrees north, decimal.' },
  longitude: { of: ['Location'], says: 'Degrees east, decimal.' },
} as const satisfies Record<string, { of: readonly EntityType[]; says: string }>;

export type AttributeName = keyof typeof ATTRIBUTES;

export const MODES = ['done', 'planned', 'denied'] as const;
export type Mode = (typeof MODES)[number];

export const NAME_KINDS = ['full', 'acronym', 'short', 'former', 'other-script'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
