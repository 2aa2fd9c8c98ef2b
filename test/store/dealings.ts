import { alpha, beta, gamma, named, port, reading } from './readings.ts';

/** What Alpha, Beta and Gamma had with each other: every question of the port has an answer here. */
const alphaland = named('Location', ['Alphaland'], ['alphaland']);
const betaland = named('Location', ['Betaland'], ['betaland']);
const gammaland = named('Location', ['Gammaland'], ['gammaland']);
const police = named('Agency', ['Alpha Police'], ['alpha police|AA']);
const ann = named('Official', ['Ann Lee'], ['ann lee|AA']);
const bob = named('Official', ['Bob Ray'], ['bob ray|AA']);
const cy = named('Official', ['Cy Day'], ['cy day|CC']);
const first = named('Agreement', ['First Pact'], ['AA BB agreement 2010']);
const second = named('Agreement', ['Second Pact'], ['AA BB agreement 2018']);
const annex = named('Agreement', ['Annex'], ['AA BB plan 2020']);
const recognition = named('Agreement', ['Alpha-Gamma Recognition'], ['AA CC recognition 2021']);
const hoped = named('Agreement', ['Beta-Gamma Recognition'], ['BB CC recognition 2023']);
const patrol = named('Agreement', ['Patrol Memorandum'], ['AA CC memorandum 2019']);
const ports = named('Topic', ['smart ports'], ['smart ports']);

const countries = reading(
  {
    address: 'https://world.example/bodies',
    text: 'Alphaland has Alpha Customs and Alpha Police, Betaland has Beta Customs, Gammaland has Gamma Customs.',
  },
  [alphaland, betaland, gammaland, alpha, police, beta, gamma],
  [
    { type: 'IN_COUNTRY', from: 3, to: 0 },
    { type: 'IN_COUNTRY', from: 4, to: 0 },
    { type: 'IN_COUNTRY', from: 5, to: 1 },
    { type: 'IN_COUNTRY', from: 6, to: 2 },
  ],
);

const firstPact = reading(
  {
    address: 'https://alpha.example/first',
    text: 'Alpha Customs and Beta Customs signed the First Pact in 2010; it ended in 2018.',
  },
  [alpha, beta, first],
  [
    { type: 'PARTY_TO', from: 0, to: 2, valid: '2010' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2010' },
    { type: 'type', from: 2, value: 'MOU' },
    { type: 'status', from: 2, value: 'signed', valid: '2010' },
    { type: 'signed', from: 2, value: '2010' },
    { type: 'ends', from: 2, value: '2018-12-31' },
  ],
);

const secondPact = reading(
  {
    address: 'https://alpha.example/second',
    text: 'Ann Lee, Director of Alpha Customs, signed the Second Pact with Beta Customs at the Signing of 2018 in Portsville. It renews the First Pact.',
  },
  [ann, alpha, second, beta, named('Event', ['Signing of 2018'], ['signing 2018-05-01 AA BB']), port, first],
  [
    { type: 'HOLDS_POST', from: 0, to: 1, value: 'Director', valid: '2018-05-01' },
    { type: 'SIGNED', from: 0, to: 2, title: 'Director', onBehalfOf: 1, valid: '2018-05-01' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2018-05-01' },
    { type: 'PARTY_TO', from: 3, to: 2, valid: '2018-05-01' },
    { type: 'SIGNED_AT', from: 2, to: 5, valid: '2018-05-01' },
    { type: 'RENEWS', from: 2, to: 6, valid: '2018-05-01' },
    { type: 'type', from: 2, value: 'MOU' },
    { type: 'status', from: 2, value: 'signed', valid: '2018-05-01' },
    { type: 'signed', from: 2, value: '2018-05-01' },
    { type: 'type', from: 4, value: 'signing' },
    { type: 'date', from: 4, value: '2018-05-01' },
    { type: 'TOOK_PART_IN', from: 1, to: 4, valid: '2018-05-01' },
    { type: 'TOOK_PART_IN', from: 3, to: 4, valid: '2018-05-01' },
    { type: 'CONCERNS', from: 4, to: 2, value: 'signed', valid: '2018-05-01' },
  ],
);

const annexed = reading(
  {
    address: 'https://beta.example/annex',
    text: 'In March 2020 Beta Customs and Alpha Customs signed an Annex about smart ports under the Second Pact. Ann Lee was Director.',
  },
  [beta, alpha, annex, ports, second, ann],
  [
    { type: 'PARTY_TO', from: 0, to: 2, valid: '2020-03' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2020-03' },
    { type: 'UNDER', from: 2, to: 4, valid: '2020-03' },
    { type: 'ABOUT', from: 2, to: 3 },
    { type: 'type', from: 2, value: 'action plan' },
    { type: 'status', from: 2, value: 'signed', valid: '2020-03' },
    { type: 'signed', from: 2, value: '2020-03' },
    { type: 'HOLDS_POST', from: 5, to: 1, value: 'Director', valid: '2020-03-02' },
  ],
);

const recognised = reading(
  {
    address: 'https://gamma.example/recognition',
    text: 'Bob Ray, Director of Alpha Customs, and Minister Cy Day of Gamma Customs signed the Alpha-Gamma Recognition on smart ports.',
  },
  [bob, alpha, cy, gamma, recognition, ports],
  [
    { type: 'HOLDS_POST', from: 0, to: 1, value: 'Director', valid: '2021-06-01' },
    { type: 'HOLDS_POST', from: 2, to: 3, value: 'Minister', valid: '2021-06-01' },
    { type: 'SIGNED', from: 0, to: 4, title: 'Director', onBehalfOf: 1, valid: '2021-06-01' },
    { type: 'SIGNED', from: 2, to: 4, title: 'Minister', onBehalfOf: 3, valid: '2021-06-01' },
    { type: 'PARTY_TO', from: 1, to: 4, valid: '2021-06-01' },
    { type: 'PARTY_TO', from: 3, to: 4, valid: '2021-06-01' },
    { type: 'ABOUT', from: 4, to: 5 },
    { type: 'type', from: 4, value: 'MRA' },
    { type: 'status', from: 4, value: 'signed', valid: '2021-06-01' },
    { type: 'signed', from: 4, value: '2021-06-01' },
  ],
);

const reviewed = reading(
  {
    address: 'https://gamma.example/review',
    text: 'In February 2022 Bob Ray met Gamma Customs for the Review of the Alpha-Gamma Recognition. Beta Customs and Gamma Customs plan a Beta-Gamma Recognition.',
  },
  [bob, gamma, named('Event', ['Review'], ['meeting 2022-02 AA CC']), recognition, beta, hoped],
  [
    { type: 'type', from: 2, value: 'meeting' },
    { type: 'date', from: 2, value: '2022-02' },
    { type: 'TOOK_PART_IN', from: 0, to: 2, valid: '2022-02' },
    { type: 'TOOK_PART_IN', from: 1, to: 2, value: 'host', valid: '2022-02' },
    { type: 'CONCERNS', from: 2, to: 3, value: 'reviewed', valid: '2022-02' },
    { type: 'PARTY_TO', from: 4, to: 5, mode: 'planned', valid: '2023' },
    { type: 'PARTY_TO', from: 1, to: 5, mode: 'planned', valid: '2023' },
    { type: 'type', from: 5, value: 'MRA' },
    { type: 'status', from: 5, value: 'planned' },
  ],
);

const patrolled = reading(
  {
    address: 'https://gamma.example/patrol',
    text: 'Alpha Police and Gamma Customs signed the Patrol Memorandum in 2019. Alpha Customs and Beta Customs will hold a Forum in 2024.',
  },
  [police, gamma, patrol, alpha, beta, named('Event', ['Forum'], ['forum 2024 AA BB'])],
  [
    { type: 'PARTY_TO', from: 0, to: 2, valid: '2019' },
    { type: 'PARTY_TO', from: 1, to: 2, valid: '2019' },
    { type: 'type', from: 2, value: 'MOU' },
    { type: 'status', from: 2, value: 'signed', valid: '2019' },
    { type: 'signed', from: 2, value: '2019' },
    { type: 'type', from: 5, value: 'forum', mode: 'planned' },
    { type: 'date', from: 5, value: '2024', mode: 'planned' },
    { type: 'TOOK_PART_IN', from: 3, to: 5, mode: 'planned', valid: '2024' },
    { type: 'TOOK_PART_IN', from: 4, to: 5, mode: 'planned', valid: '2024' },
  ],
);

export const dealings = [countries, firstPact, secondPact, annexed, recognised, reviewed, patrolled];
