import { jurisdictionNamed, withoutCountry } from './countries.ts';
import { foldName } from './fold-name.ts';

/** A body's name taken apart. */
export interface BodyName {
  folded: string;
  /** Without its country: `ministry of justice`. */
  base: string;
  /** Country that the name itself tells. */
  code: string | null;
  /** What the body does, when the name says no more than that: `customs` for "Korea Customs Service". */
  role: string | null;
  /** It names a role, not a body: "Israel (customs administration)", "Mexico Customs", "the Department". */
  bare: boolean;
}

/** Words that every country's bodies share; a name of nothing else says a role. */
const ROLE_WORDS = new Set(
  (
    'administration administrations agency and authority authorities board border borders bureau commission customs ' +
    'central department departments directorate duties excise excises federal general indirect inspectorate main ' +
    'national of office police force protection revenue revenues royal service services state superintendency tariff ' +
    'tax taxation taxes'
  ).split(' '),
);
/** With or without a country they name nothing. */
const BARE = new Set(
  [
    'administration agency authority board bureau center commission committee council court customs department delegation',
    'directorate division government inspectorate ministry office police secretariat service tax',
  ]
    .join(' ')
    .split(' ')
    .concat(['customs administrations', 'customs authorities', 'both sides', 'two sides']),
);

const remembered = new Map<string, BodyName>();
const REMEMBER_AT_MOST = 20_000;

export function bodyName(text: string): BodyName {
  let name = remembered.get(text);
  if (!name) {
    if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
    name = takeApart(text);
    remembered.set(text, name);
  }
  return name;
}

function takeApart(text: string): BodyName {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(text);
  const owner = bracket && jurisdictionNamed(bracket[1]!);
  // "Israel (customs administration)": small letters say a role, "European Union (DG Taxation)" a name.
  if (owner && bracket[2] === bracket[2]!.toLowerCase()) {
    const base = foldName(bracket[2]!);
    return { folded: foldName(text), base, code: owner, role: roleOf(base) ?? base, bare: true };
  }
  const ofCountry = bracket && jurisdictionNamed(bracket[2]!);
  const folded = foldName(ofCountry ? bracket[1]! : text);
  const { base, code } = ofCountry ? { base: withoutCountry(folded).base, code: ofCountry } : withoutCountry(folded);
  return { folded, base: usualForm(base), code, role: roleOf(base), bare: BARE.has(base) };
}

/** "Justice Ministry" is the Ministry of Justice, "General Directorate" a Directorate-General, and a king follows a queen. */
export function usualForm(base: string): string {
  return base
    .replace(/^(his|her) majesty /, 'hm ')
    .replace(/^general directorate\b/, 'directorate general')
    .replace(/^ministry for /, 'ministry of ')
    .replace(/^foreign ministry$/, 'ministry of foreign affairs')
    .replace(/^((?:(?!\bof\b).)+) (ministry|department)$/, '$2 of $1');
}

/** `customs`, `police`, `tax`, `finance ministry`: what a name of common words says the body does. */
function roleOf(base: string): string | null {
  const ministry = /^(?:ministry|department) of (\w+)$/.exec(base)?.[1] ?? /^(\w+) ministry$/.exec(base)?.[1];
  if (ministry && !ROLE_WORDS.has(ministry)) return `${ministry} ministry`;
  const words = base.split(' ');
  if (!words.every((word) => ROLE_WORDS.has(word))) return null;
  return ['customs', 'police', 'tax'].find((role) => words.includes(role)) ?? null;
}
