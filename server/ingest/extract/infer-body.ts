import type { Draft } from './draft.ts';
import { initialsOf } from './find-acronyms.ts';
import { bodyWords } from './gather-bodies.ts';
import type { Official } from './official.ts';
import type { Publisher } from './publisher.ts';

/** Ranks below a minister; a bare "Minister" speaks for the ministry that publishes. */
const OF_PUBLISHER =
  /^(?:(?:Acting|Deputy|Assistant|Vice|Senior|Principal|Permanent|Under|Joint|Additional|Special|Chief|First|Second|Executive|Associate|Foreign|Cabinet|Press|Managing|Parliamentary)[ -])*(?:Minister$|Commissioner(?![ -]General of)|Comptroller|Controller|(?:Chief Executive(?: Officer)?|Chair(?:man|woman|person)?)$|Director|Superintendent|Administrator|Spokes\w+|Inspector|(?<=(?:Deputy|Assistant|Permanent|Under|Joint|Additional|Special|Executive|Press|Associate)[ -])Secretary)/;

/** Who leads an international organisation. */
const HEAD =
  /^(?:(?:Deputy|Assistant|Acting) )*(?:Secretary[- ]General|Director[- ]General|Executive (?:Director|Secretary))$/;

interface Option {
  index: number;
  own: readonly string[];
  names: string[];
}

function bodiesOf(draft: Draft, country: string | null, host: string | null): Option[] {
  return draft.mentions.flatMap((mention, index) =>
    mention.type !== 'Agency' ||
    (country && mention.jurisdiction && country !== mention.jurisdiction) ||
    (host && mention.jurisdiction === host)
      ? []
      : [
          {
            index,
            own: bodyWords(mention.names[0]?.text ?? ''),
            names: mention.names.map(({ text }) => text),
          },
        ],
  );
}

function isMinistry(words: readonly string[], title: string): boolean {
  if (/Minister|Secretary/.test(title)) return words.includes('ministry') || words.includes('department');
  return words.some((word) =>
    [
      'superintendence',
      'superintendency',
      'commission',
      'police',
      'agency',
      'authority',
      'administration',
      'department',
      'bureau',
    ].includes(word),
  );
}

/** The fields that a title names: "Law" and "Home Affairs" of "Minister for Law and Minister for Home Affairs", "Transport" of "Transport Secretary". */
function fieldsOf(title: string): (readonly string[])[] {
  const before = /^(.*\S) (?:Minister|Secretary)$/.exec(title)?.[1];
  if (before) return [bodyWords(before)];
  if (!/ (?:of|for) |\(/i.test(title)) return [];
  return title
    .split(/ and (?=\p{Lu}\p{L}+ (?:\p{L}+ )*?(?:of|for) )/u)
    .map((part) => bodyWords(part.replace(/^.*?\b(?:of State for|of|for|\()\s*/i, '')));
}

function fits({ own }: Option, field: readonly string[], title: string): boolean {
  if (field[0] === undefined) return false;
  if (own.includes('office') && own.length > 3 && own.every((word) => word === 'office' || field.includes(word)))
    return true;
  if (own.includes('custom')) return field.includes('custom') && !own.includes('organization');
  const shared = field.some((word) => own.includes(word));
  return isMinistry(own, title) && shared && own.filter((word) => !field.includes(word)).length <= 1;
}

/** How many words of the field a body's name tells: the "Foreign, Commonwealth and Development Office" before a "Ministry of Foreign Affairs". */
function shared({ own }: Option, fields: readonly (readonly string[])[]): number {
  return Math.max(...fields.map((field) => field.filter((word) => own.includes(word)).length));
}

/** "Minister for Law" belongs to the "Ministry of Law" of the same country, "Commissioner of Customs" to the customs that has no other head here. */
function bodyOfField(options: readonly Option[], title: string, taken: ReadonlySet<number | null>): Option | undefined {
  const fields = fieldsOf(title);
  return options
    .filter((option) => fields.some((field) => fits(option, field, title)))
    .filter((option) => !(option.own.includes('custom') && taken.has(option.index)))
    .sort((a, b) => shared(b, fields) - shared(a, fields) || a.own.length - b.own.length || a.index - b.index)[0];
}

/** "Office of the Australian Information Commissioner" and "Prime Minister’s Office" are of that commissioner and that minister. */
function isOfficeOf(name: string, office: string): boolean {
  return (
    (name.startsWith('Office of the ') && name.replace(/,.*$/, '').endsWith(` ${office}`)) ||
    name.replace(/['’]s Office$/, '') === office
  );
}

/** "Office of the Deputy Prime Minister", "European Commissioner" and "Assistant Attorney General" name or imply their body. */
function bodyOfTitle(draft: Draft, options: readonly Option[], official: Official, title: string): Option | undefined {
  const offices = [title, ...title.split(' and ')];
  const called = options.filter(({ names }) =>
    names.some((name) => offices.some((office) => isOfficeOf(name, office))),
  );
  const own = called.find(({ index }) => draft.mentions[index]?.jurisdiction === official.country) ?? called[0];
  if (own) return own;
  const named = (name: string): Option | undefined =>
    options.find(({ names }) => names.some((one) => one.replace(/^(?:U\.S\.|US) /, '') === name));
  if (official.country === 'EU' && /Commissioner|Vice-President|High Representative/.test(title))
    return named('European Commission') ?? named('EU Commission');
  return /\bAssistant Attorney General\b/.test(title) ? named('Department of Justice') : undefined;
}

/** The body of a post that the text gives without one; null where nothing tells. No guest holds one of the `host` country. */
export function inferBody(
  draft: Draft,
  official: Official,
  officials: readonly Official[],
  publisher: Publisher,
  host: string | null,
): number | null {
  const title = official.title ?? '';
  const options = bodiesOf(draft, official.country, host);
  const taken = new Set(officials.filter((other) => other !== official && other.told).map((other) => other.body));
  const words = bodyWords(publisher.name ?? '').join(' ');
  const letters = initialsOf(publisher.name ?? '');
  const publishing = options.find(({ names }) =>
    names.some((name) => bodyWords(name).join(' ') === words || (name.length > 2 && letters.endsWith(name))),
  );
  const atHome = publisher.country !== null && official.country === publisher.country;
  const own = atHome || publisher.country === null ? options : options.filter((option) => option !== publishing);
  const found = bodyOfTitle(draft, own, official, title) ?? bodyOfField(own, title, taken);
  if (found) return found.index;
  const international = publishing && draft.mentions[publishing.index]?.jurisdiction === null;
  if (international && official.country === null && HEAD.test(title)) return publishing.index;
  if (!atHome || official.possessive || !OF_PUBLISHER.test(title)) return null;
  const body = publishing?.index ?? null;
  return officials.some((other) => other.told && other.body === body && other.title === title) ? null : body;
}
