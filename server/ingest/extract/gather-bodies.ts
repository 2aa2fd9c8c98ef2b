import type { Name } from '../../model/graph.ts';
import { type Draft, addMention, orderNames, passage } from './draft.ts';
import { remembered } from './remembered.ts';
import type { FoundBody, Sentence } from './token.ts';
import { vocabulary } from './vocabulary.ts';

interface Group {
  bag: string;
  country: string | null;
  namings: { body: FoundBody; sentence: Sentence }[];
}

const STYLE = new Set([
  'united',
  'nation',
  'royal',
  'federal',
  'republic',
  'kingdom',
  'hm',
  'state',
  'union',
  'n',
  'v',
  'ag',
  'sa',
  'plc',
]);
const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'in', 'on', '&', 'and', 's']);
const landNames = [...vocabulary.countryByName.keys(), ...vocabulary.countryByAdjective.keys()].sort(
  (a, b) => b.length - a.length,
);

/** The words of a body's name without its country, sorted: "Justice Department" and "U.S. Department of Justice" have one. */
export const bodyWords = remembered(wordsOfBody, 5000);

function wordsOfBody(name: string): readonly string[] {
  const plain = name.replaceAll('’', "'");
  const land = landNames
    .filter((word) => plain.includes(word))
    .reduce(
      (rest, word) => rest.replaceAll(new RegExp(`(?<!\\p{L})${word.replaceAll('.', '\\.')}(?!\\p{L})`, 'gu'), ' '),
      plain,
    );
  const found = land
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word && !SMALL_WORDS.has(word));
  return [
    ...new Set(
      found
        .filter((word) => word !== 'department' || !found.includes('treasury'))
        .map((word) => word.replace(/(?<=\p{L}{3})s$/u, '').replace('organisation', 'organization')),
    ),
  ].sort();
}

function namingsOf(sentences: readonly Sentence[]): Group['namings'] {
  return sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => token.body ?? token.person?.body)
      .flatMap((token) =>
        [token.body, token.body?.parent, token.person?.body, token.person?.body?.parent].flatMap((body) =>
          body ? [{ body, sentence }] : [],
        ),
      ),
  );
}

/** "Cabinet", "Union Cabinet", "Cabinet of Ministers", "Council of Ministers". */
function isCabinet(bag: string): boolean {
  return /^cabinet(?: minister)?(?: union)?$|^council minister$/.test(bag);
}

/** "FRONTEX Agency" is called "Frontex" too. */
function shortOf(name: string): string {
  return /^\p{Lu}\S+ Agency$/u.test(name)
    ? name.slice(0, -' Agency'.length).toUpperCase()
    : vocabulary.knownBodies.has(name)
      ? name.toUpperCase()
      : name;
}

/** "Privacy Commissioner’s Office" is the "Office of the Privacy Commissioner for Personal Data". */
function isOfficeOf(short: string, long: string): boolean {
  const owner = /^(.+)['’]s Office$/.exec(short)?.[1];
  return owner !== undefined && long.startsWith(`Office of the ${owner}`);
}

/** Bodies that share none of these are never the same: name, what it stands for, words without style, being a customs. */
function keysOf(body: FoundBody, bag: string): string[] {
  const plain = bag.split(' ').filter((word) => !STYLE.has(word));
  const names = [body.name, body.full, body.acronym].flatMap((name) => (name ? [`name ${shortOf(name)}`] : []));
  return [
    ...names,
    `words ${plain.join(' ')}`,
    ...(plain.includes('custom') ? ['customs'] : []),
    ...(isCabinet(bag) ? ['cabinet'] : []),
    ...(plain.includes('office') ? ['office'] : []),
  ];
}

function isSame(group: Group, bag: string, body: FoundBody): boolean {
  const { country } = body;
  const known = group.namings.some(
    (naming) =>
      [naming.body.acronym, naming.body.name].some((name) => name !== null && shortOf(name) === shortOf(body.name)) ||
      naming.body.name === body.full ||
      (body.acronym !== null &&
        naming.body.acronym !== null &&
        shortOf(body.acronym) === shortOf(naming.body.acronym)) ||
      isOfficeOf(naming.body.name, body.name) ||
      isOfficeOf(body.name, naming.body.name),
  );
  if (known || body.full !== null) return known;
  if (group.country && country && group.country !== country) return false;
  const other = group.namings.find((naming) => naming.body.acronym)?.body.acronym;
  if (other && body.acronym && other !== body.acronym) return false;
  if (bag === '') return false;
  if (isCabinet(bag) && isCabinet(group.bag)) return group.country === country;
  if (group.bag === bag || differsByStyle(group.bag.split(' '), bag.split(' '))) return true;
  const customs = [group.bag, bag].sort((a, b) => a.length - b.length);
  return (
    group.country === country &&
    country !== null &&
    customs[0] === 'custom' &&
    customs[1]?.split(' ').includes('custom') === true
  );
}

/** "Food and Agriculture Organization of the United Nations" and the same without its last words. */
function differsByStyle(a: readonly string[], b: readonly string[]): boolean {
  const rest = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))];
  return Math.min(a.length, b.length) > 2 && rest.every((word) => STYLE.has(word));
}

/** One mention for each public body; the map leads from each place where one is named to its mention. */
export function gatherBodies(draft: Draft, sentences: readonly Sentence[]): Map<number, number> {
  const namings = namingsOf(sentences);
  const acronyms = new Set(namings.flatMap(({ body }) => (body.acronym ? [body.acronym] : [])));
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const naming of [...namings].sort((a, b) => Number(a.body.full !== null) - Number(b.body.full !== null))) {
    const bag = bodyWords(naming.body.name).join(' ');
    const keys = keysOf(naming.body, bag);
    const group = keys.flatMap((key) => byKey.get(key) ?? []).find((other) => isSame(other, bag, naming.body));
    const joined = group ?? { bag, country: naming.body.country, namings: [] };
    joined.namings.push(naming);
    joined.country ??= naming.body.country;
    if (!group) groups.push(joined);
    for (const key of keys) if (!byKey.get(key)?.includes(joined)) byKey.set(key, [...(byKey.get(key) ?? []), joined]);
  }
  const index = new Map<number, number>();
  for (const group of groups) addGroup(draft, group, acronyms, index);
  for (const { body } of namings) {
    const [unit, whole] = [index.get(body.start), body.parent ? index.get(body.parent.start) : undefined];
    const mention = unit === undefined ? undefined : draft.mentions[unit];
    if (mention && whole !== undefined && whole !== unit) mention.parent = whole;
  }
  return index;
}

function addGroup(draft: Draft, group: Group, acronyms: ReadonlySet<string>, index: Map<number, number>): void {
  const names = group.namings.flatMap(({ body }): Name[] => [
    {
      text: body.acronym && body.name.endsWith(')') ? body.name.slice(0, -body.acronym.length - 3) : body.name,
      kind: acronyms.has(body.name) || /^\p{Lu}+$/u.test(body.name) ? 'acronym' : 'full',
      language: 'en',
    },
    ...(body.acronym ? [{ text: body.acronym, kind: 'acronym' as const, language: 'en' }] : []),
  ]);
  const mention = addMention(draft, {
    type: 'Agency',
    names: orderNames(names),
    evidence: group.namings.map(({ body, sentence }) => passage(draft, sentence, 'body', 0.9, body.start)),
    jurisdiction: group.country,
  });
  for (const { body } of group.namings) index.set(body.start, mention);
}
