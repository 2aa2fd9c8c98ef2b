import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seededRandom } from '../client/graph/layouts/seeded-random.ts';
import { pick } from './pick.ts';

/** Sixty countries by their common names. */
export const countries = (
  'Argentina Australia Austria Belgium Bolivia Brazil Bulgaria Cambodia Cameroon Canada Chile Colombia Croatia Cyprus ' +
  'Denmark Ecuador Egypt Estonia Finland France Germany Ghana Greece Hungary Iceland India Indonesia Ireland Israel Italy ' +
  'Jamaica Japan Jordan Kazakhstan Kenya Kuwait Latvia Lithuania Malaysia Malta Mexico Mongolia Morocco Nepal Norway ' +
  'Pakistan Panama Paraguay Peru Poland Portugal Romania Rwanda Senegal Singapore Slovenia Spain Sweden Thailand Uruguay'
).split(' ');
const fields = ['Finance', 'Justice', 'Trade', 'Health', 'Environment'];

/** 300 bodies (60 countries, 5 ministries each), each under three spellings. */
const bodies = countries.flatMap((country) =>
  fields.map((field) => [
    `Ministry of ${field} (${country})`,
    `Ministry of ${field} of ${country}`,
    `Ministry of ${field}, ${country}`,
  ]),
);
const kinds: [string, string][] = [
  ['Memorandum of Understanding', 'MOU'],
  ['Cooperation agreement', 'agreement'],
  ['Action plan', 'action plan'],
  ['Letter of intent', 'letter of intent'],
];
const subjects = [
  'training',
  'data exchange',
  'joint inspections',
  'risk management',
  'mutual assistance',
  'statistics',
];

/** A day, and in three of ten cases only its month, its year or nothing. */
function date(random: () => number): string {
  const day = new Date(Date.UTC(1990, 0, 1 + Math.floor(random() * 13_000))).toISOString().slice(0, 10);
  return random() < 0.7 ? day : pick(random, [day.slice(0, 7), day.slice(0, 4), '']);
}

function row(random: () => number, index: number): string {
  const [name, type] = pick(random, kinds);
  const first = random() < 0.1 ? bodies[0]! : pick(random, bodies);
  const others = bodies.filter((body) => body !== first);
  const values = [
    `${name} on ${pick(random, subjects)}`,
    type,
    pick(random, first),
    pick(random, pick(random, others)),
    date(random),
    '',
    `https://agreements.example/${index}`,
  ];
  return values.map((value) => (/[",]/.test(value) ? `"${value}"` : value)).join(',');
}

/** Writes a table of `rows` agreements: the largest body is in a tenth of them. */
export async function writeAgreementTable(file: string, rows: number): Promise<void> {
  const random = seededRandom(20_231_127);
  const out = createWriteStream(file);
  out.write('agreement,type,party1,party2,signed_date,place,source_url\n');
  for (let index = 0; index < rows; index += 1) {
    if (!out.write(`${row(random, index)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
