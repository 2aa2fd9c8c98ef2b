import type { RawDocument } from '../server/ingest/stages.ts';
import { countries } from './agreement-table.ts';
import { seededRandom } from '../client/graph/layouts/seeded-random.ts';
import { pick } from './pick.ts';

const words = (list: string): string[] => list.split('|');

/** What stands for a `{slot}` of a sentence; slots of one name and number are one thing in a release. */
const SLOTS: Record<string, string[]> = {
  field: words('Finance|Justice|Trade|Health|Environment|Agriculture|Transport|Foreign Affairs|Labour|Energy'),
  acronym: words('CPA|NRA|FSA|NCC|ITB|DGC|MFA|CRB|NTA|PSC'),
  given: words(
    'Amara|Bruno|Carmen|Daniel|Elena|Farid|Grace|Hiroshi|Ines|Jonas|Kavita|Lars|Mariam|Nikolai|Olga|Pedro|Rania|Samuel|Tomas|Wei',
  ),
  family: words(
    'Almeida|Bauer|Castillo|Diallo|Eriksen|Farouk|Gupta|Horvat|Ibrahim|Janssen|Kimura|Lindqvist|Mbeki|Novak|Okafor|Petrov|Rahman|Silva|Tanaka|Varga',
  ),
  honorific: words('Mr |Ms |Dr |'),
  title: words(
    'Minister of {field1}|Director-General|Commissioner|Permanent Secretary|Deputy Minister of {field2}|Chairperson|Secretary of State',
  ),
  city: words('Lima|Oslo|Nairobi|Geneva|Vienna|Singapore|Tokyo|Brussels|Ottawa|Accra|Lisbon|Bangkok|Santiago|Warsaw'),
  kind: words(
    'Memorandum of Understanding|Arrangement|Letter of Intent|Action Plan|Agreement|Joint Declaration|Protocol',
  ),
  subject: words(
    'data exchange|risk management|mutual assistance|food safety|training of officers|digital trade|statistics|plant health|air services|consumer protection',
  ),
  month: words('January|February|March|April|May|June|July|August|September|October|November|December'),
  day: Array.from({ length: 28 }, (_, index) => String(index + 1)),
  year: Array.from({ length: 20 }, (_, index) => String(2004 + index)),
  number: Array.from({ length: 90 }, (_, index) => String(index + 10)),
  country: countries,
};

/** The first sentence of a release: who did what. */
const LEADS = words(
  'The Ministry of {field1} of {country1} and the Ministry of {field1} of {country2} signed a {kind1} on {subject1} in {city1} today.|' +
    '{honorific1}{given1} {family1}, {title1} of {country1}, met {honorific2}{given2} {family2}, {title2} of {country2}, in {city1} on {day1} {month1}.|' +
    'A delegation led by {honorific1}{given1} {family1}, {title1} of {country1}, visited the {country2} Customs in {city1} on {day1} {month1} {year1}.|' +
    'The National {field1} Authority ({acronym1}) of {country1} will sign a {kind1} on {subject1} with the Ministry of {field2} of {country2} next month.|' +
    'The Cabinet of {country1} has approved the signing of a {kind1} on {subject1} with the Government of {country2}.',
);

/** What may follow, with facts and without. */
const FOLLOWING = words(
  'The {kind1} was signed by {honorific1}{given1} {family1}, {title1} of {country1}, and {honorific2}{given2} {family2}, {title2} of {country2}.|' +
    'The signing was witnessed by {given3} {family3}, Ambassador of {country2} to {country1}.|' +
    'Under the {kind1}, both sides will share information on {subject1} and name a contact point within {number1} days.|' +
    'The two ministries have worked together on {subject2} since {year2}, when a first {kind2} was signed in {city2}.|' +
    '“This is a practical step, and our officers are ready to begin,” said {honorific1}{family1}.|' +
    'He added that the number of joint projects had grown by {number2} per cent over the past {number3} months.|' +
    'During the meeting, the two sides exchanged views on {subject1}, {subject2} and the training of younger staff.|' +
    'They also discussed how small firms can find their way through the rules that apply at the border.|' +
    'The delegation toured the container terminal and the inspection laboratory before returning to {city2}.|' +
    'A working group will meet twice a year, in turn in {country1} and in {country2}, and report to both ministers.|' +
    'An earlier {kind2} on {subject2} between {country1} and {country3} has been in force since {day2} {month2} {year2}.|' +
    'The Department of {field2} of {country1} will publish the text on its website once the translation is ready.|' +
    'No date has been set for the next round of talks, and the two sides did not sign any document on that occasion.|' +
    'Officials expect that waiting times will fall, although much depends on how quickly the new systems are tested.|' +
    'Experts from {country3} presented what they had learnt from a pilot project with {number1} companies.|' +
    'The {acronym1} was set up in {year1} and employs about {number2}0 people in {number3} offices throughout the country.|' +
    'Speaking at the Forum on {field1} in {city2}, {honorific2}{given2} {family2} thanked the hosts for their patience.|' +
    'The cost of the programme is borne in equal parts, and unspent money is returned at the end of each year.|' +
    'On {day2} {month2}, {given3} {family3} took part by video link in a conference on {subject2}.|' +
    'Questions from the public were answered afterwards, most of them about fees, forms and opening hours.|' +
    'The {kind2} of {year2} expired last year and is renewed for another five years.|' +
    'Nothing in the {kind1} creates legal obligations, and either side may end it with {number1} days of notice.',
);

/** One release of some 60 to 450 words around made-up people, bodies and acts; another `index`, another text. */
function release(index: number): RawDocument {
  const random = seededRandom(index + 1);
  const values = new Map<string, string>();
  const fill = (text: string): string =>
    text.replace(/\{([a-z]+)(\d)\}/g, (slot, name: string) => {
      const value = values.get(slot) ?? fill(pick(random, SLOTS[name] ?? []));
      values.set(slot, value);
      return value;
    });
  const sentence = (list: string[]): string => fill(pick(random, list)).replace(/\ba (?=[AEIOU])/g, 'an ');
  const paragraphs = [sentence(LEADS)];
  const length = 3 + Math.floor(random() * 20);
  while (paragraphs.length < length) {
    const next = sentence(FOLLOWING);
    if (random() < 0.4) paragraphs.push(next);
    else paragraphs.push(`${paragraphs.pop()} ${next}`);
    if (paragraphs.join(' ').length > length * 120) break;
  }
  const title = fill(`{country1} and {country2} on {subject1}: release ${index + 1}`);
  return {
    kind: 'release',
    text: `${title}\n\n${paragraphs.join('\n\n')}`,
    url: `https://releases.example/${index + 1}`,
    title,
    publisher: `Government of ${values.get('{country1}')}`,
    published: `20${String(10 + (index % 14))}-0${String(1 + (index % 9))}-15`,
    language: 'en',
    label: null,
    origin: `releases.example:${index + 1}`,
    row: null,
    repairs: [],
  };
}

/** `count` different releases, made as they are asked for. */
export function* generatedReleases(count: number): Iterable<RawDocument> {
  for (let index = 0; index < count; index += 1) yield release(index);
}
