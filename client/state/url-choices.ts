import { isColour } from './palette.ts';
import { decoded, parseList, toList } from './url-list.ts';
import {
  EMPTY_VIEW,
  FOCUS_STEPS,
  GROUPINGS,
  MEASURES,
  REST,
  type Choices,
  type Focus,
  type Period,
  type StyleRule,
} from './view.ts';

/** How a choice stands in a link; what cannot be read is not chosen. */
interface Codec<Value> {
  key: string;
  write(value: Value): string;
  read(text: string): Value | undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const DATE = /^\d{4}(?:-\d\d){0,2}$/;

/** One line a choice: its name in the link, how it is written and read. */
const CODECS: { [Choice in keyof Choices]: Codec<NonNullable<Choices[Choice]>> } = {
  asOf: { key: 'asof', write: (day) => day, read: (text) => (DAY.test(text) ? text : undefined) },
  period: { key: 'period', write: writePeriod, read: parsePeriod },
  grouping: { key: 'group', write: ({ by, open }) => toList([by, ...open]), read: parseGrouping },
  rest: { key: 'whole', write: (by) => by, read: (text) => REST.find((known) => known === text) },
  measure: { key: 'size', write: (measure) => measure, read: (text) => MEASURES.find((known) => known === text) },
  rules: { key: 'colour', write: (rules) => rules.map(writeRule).join(';'), read: parseRules },
  focus: { key: 'focus', write: ({ steps, of }) => toList([String(steps), ...of]), read: parseFocus },
};

const CHOICES = Object.keys(CODECS) as (keyof Choices)[];

/** `["asof=2019-01-01", "size=agreements"]`: only what was chosen. */
export function writeChoices(choices: Choices): string[] {
  return CHOICES.flatMap((choice) => written(choices, choice));
}

function written<Choice extends keyof Choices>(choices: Choices, choice: Choice): string[] {
  const value = choices[choice];
  const plain = Array.isArray(value) ? value.length === 0 : value === EMPTY_VIEW[choice];
  return plain ? [] : [`${CODECS[choice].key}=${CODECS[choice].write(value as NonNullable<Choices[Choice]>)}`];
}

export function parseChoices(parts: ReadonlyMap<string, string>): Choices {
  const read = CHOICES.map((choice) => {
    const text = parts.get(CODECS[choice].key);
    return [choice, (text && CODECS[choice].read(text)) || EMPTY_VIEW[choice]] as const;
  });
  return Object.fromEntries(read) as unknown as Choices;
}

function writePeriod({ from, to }: Period): string {
  return `${from}..${to}`;
}

function parsePeriod(text: string): Period | undefined {
  const [from = '', to = ''] = text.split('..');
  return DATE.test(from) && DATE.test(to) ? { from, to } : undefined;
}

function parseGrouping(text: string): (Choices['grouping'] & object) | undefined {
  const [name, ...open] = parseList(text);
  const by = GROUPINGS.find((known) => known === name);
  return by && { by, open };
}

function parseFocus(text: string): Focus | undefined {
  const [told, ...of] = parseList(text);
  const steps = FOCUS_STEPS.find((known) => String(known) === told);
  return steps && of.length > 0 ? { of, steps } : undefined;
}

/** `topic%3Aports@2015..2019@red@strong` */
function writeRule({ facet, period, colour, strong }: StyleRule): string {
  const when = period ? writePeriod(period) : '';
  return [encodeURIComponent(facet ?? ''), when, colour, ...(strong ? ['strong'] : [])].join('@');
}

function parseRules(text: string): StyleRule[] {
  return text.split(';').flatMap((rule) => {
    const [facet = '', period = '', colour = '', strong] = rule.split('@');
    const what = { facet: decoded(facet) || null, period: parsePeriod(period) ?? null };
    const fits = isColour(colour) && (what.facet !== null || what.period !== null);
    return fits ? [{ ...what, colour, strong: strong === 'strong' }] : [];
  });
}
