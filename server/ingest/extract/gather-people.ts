import { distance } from './spelling-distance.ts';
import { type Draft, addClaim, addMention, fullName, orderNames, passage } from './draft.ts';
import { inferBody } from './infer-body.ts';
import type { Naming, Official } from './official.ts';
import { wordsBefore } from './sentence-parts.ts';
import { sendingBody } from './sending-body.ts';
import type { Publisher } from './publisher.ts';
import type { FoundPerson, Sentence } from './token.ts';
import { vocabulary } from './vocabulary.ts';

const BUSINESS =
  /^(?:Managing Director|Chief Executive(?: Officer)?|Manager|General Manager|Vice[- ]President|Director|Co-?ordinator|Head|Officer|Chair\w*|Representative|Adviser|Advisor|Member|Agent)$/i;
/** Where the Chief Executive is the head of government. */
const LED_BY_CHIEF_EXECUTIVE = new Set(['HK', 'MO']);
/** Who held an office once holds none. */
const PAST = /^(?:former|ex|late)\b/i;

/** "Mr Cheuk Wing-hing, will be the acting Chief Secretary": who only stands in does nothing in the text. */
const STANDS_IN = /^,? (?:will|shall) (?:be|act as|serve as)(?: the)? [Aa]cting /;
const STAND_IN_WORDS = 40;

function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a, b].map((name) => name.toLowerCase().split(/\s+/));
  if (!first || !second) return false;
  if (first.length !== second.length)
    return isShorter(...([first, second].sort((x, y) => x.length - y.length) as [string[], string[]]));
  return first.every((word, i) => word === second[i] || (word.length > 5 && distance(word, second[i] ?? '') <= 2));
}

/** "Gil Kerlikowske" of "R. Gil Kerlikowske", "Anis Rizana" of "Anis Rizana Mohd Zainudin". */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return short.length > 1 && at === short.length && (short[0] === long[0] || short.at(-1) === long.at(-1));
}

function groups(sentences: readonly Sentence[]): Naming[][] {
  const namings = sentences.flatMap((sentence) =>
    sentence.tokens.filter((token) => token.person).map((token) => ({ person: token.person as FoundPerson, sentence })),
  );
  const found: Naming[][] = [];
  for (const naming of namings.filter(({ person }) => !person.partial)) {
    const group = found.find((other) => other.some(({ person }) => isSamePerson(person.name, naming.person.name)));
    if (group) group.push(naming);
    else found.push([naming]);
  }
  for (const naming of namings.filter(({ person }) => person.partial)) {
    const group = found.find((other) =>
      other.some(({ person }) =>
        person.name.split(/[\s,]+/).some((word) => word.length > 1 && word === naming.person.name),
      ),
    );
    if (group) group.push(naming);
    else if (naming.person.title) found.push([naming]);
  }
  return found;
}

function isOffice(naming: Naming | undefined, body: boolean, home: string | null): boolean {
  return (
    naming?.person.title != null &&
    !PAST.test(naming.person.title) &&
    (body ||
      naming.person.country !== null ||
      (naming.person.title === 'Chief Executive' && LED_BY_CHIEF_EXECUTIVE.has(home ?? '')) ||
      !BUSINESS.test(naming.person.title))
  );
}

/** "during the visit of Foreign Secretary Ana Torres to Norway": the country visited, which is not the guest's own. */
function hostOf({ person, sentence }: Naming): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.person === person);
  const goal = tokens.slice(at + 1, at + 4).find(({ shape }) => /^[NC]$/.test(shape));
  return tokens[at + 1]?.shape === 'z' && /\bvisit (?:of|by)(?: the)?$/.test(wordsBefore(sentence, at, 3))
    ? (goal?.country ?? vocabulary.cityCountry.get(goal?.text ?? '') ?? null)
    : null;
}

/** One mention for each named holder of a public office, with the post; `at` leads from each naming to its official. */
export function gatherPeople(
  draft: Draft,
  sentences: readonly Sentence[],
  bodies: Map<number, number>,
  publisher: Publisher,
): Map<number, Official> {
  const at = new Map<number, Official>();
  for (const namings of groups(sentences)) {
    const titles = namings.filter(({ person }) => person.title);
    const first =
      titles.find(({ person }) => !person.partial && /\p{Lu}/u.test(person.title ?? '')) ??
      titles.find(({ person }) => !person.partial) ??
      titles[0];
    const bare = first && !first.person.countryWord && !/ /.test(first.person.title ?? ' ');
    const fuller = bare && titles.find(({ person }) => person.title?.startsWith(`${first.person.title} `));
    const titled = fuller || first;
    const withBody = titled?.person.body ? titled : namings.find(({ person }) => person.body);
    if (namings.every(({ person }) => STANDS_IN.test(draft.text.slice(person.end, person.end + STAND_IN_WORDS))))
      continue;
    if (!isOffice(titled, withBody !== undefined, publisher.country)) continue;
    if (titled?.person.partial && !titled.person.honorific && / (?:of|for) /.test(titled.person.title ?? '')) continue;
    const full = namings.filter(({ person }) => !person.partial);
    const body =
      withBody?.person.body ??
      namings.map(({ person, sentence }) => sendingBody(sentence, person)).find((one) => one !== null);
    const official: Official = {
      namings,
      mention: addMention(draft, {
        type: 'Official',
        names: orderNames((full.length ? full : namings).map(({ person }) => fullName(person.name))).sort(
          (a, b) => count(namings, b.text) - count(namings, a.text),
        ),
        evidence: namings.map(({ person, sentence }) => passage(draft, sentence, 'person', 0.9, person.start)),
      }),
      title: titled?.person.title ?? null,
      body: body ? (bodies.get(body.start) ?? null) : null,
      told: withBody !== undefined,
      country: namings.find(({ person }) => person.country)?.person.country ?? null,
      possessive: namings.some(({ person }) => person.possessive || person.countryWord !== null),
    };
    for (const { person } of namings) at.set(person.start, official);
  }
  const officials = [...new Set(at.values())];
  for (const official of officials) {
    if (official.body !== null) continue;
    const host = official.namings.map(hostOf).find((one) => one !== null) ?? null;
    if (host !== publisher.country) official.country ??= publisher.country;
    official.body = inferBody(draft, official, officials, publisher, host);
  }
  return at;
}

/** The spelling that the text first gives in full leads. */
function count(namings: readonly Naming[], name: string): number {
  return namings.find(({ person }) => !person.partial)?.person.name === name ? 1 : 0;
}

/** Says which post each official was seen holding, on the day of the sighting; without the name of the home country where the post's body was inferred; only the title where the text tells neither body nor country. */
export function claimPosts(
  draft: Draft,
  officials: readonly Official[],
  country: (code: string) => number | null,
  home: string | null,
): void {
  for (const official of officials) {
    const seen = official.namings.find(({ person }) => person.title === official.title) ?? official.namings[0];
    if (!seen || !official.title) continue;
    const evidence = passage(draft, seen.sentence, 'post', official.body === null ? 0.7 : 0.9, seen.person.start);
    const word = seen.person.countryWord;
    const own = word === vocabulary.countryName.get(home ?? '') && official.body !== null && !official.told;
    const value = word && !own ? `${word} ${official.title}` : official.title;
    const target = official.body ?? (official.country ? country(official.country) : null);
    if (target === null)
      addClaim(draft, { type: 'title', from: official.mention, value, valid: draft.published }, evidence);
    else
      addClaim(
        draft,
        { type: 'HOLDS_POST', from: official.mention, to: target, value, valid: draft.published },
        evidence,
      );
  }
}
