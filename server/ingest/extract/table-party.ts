import type { Name } from '../../model/graph.ts';
import { bodyName } from '../resolve/body-name.ts';
import { knownBody } from '../resolve/bodies.ts';
import { countryNamed, jurisdictionNamed, withoutCountry } from '../resolve/countries.ts';
import { foldName } from '../resolve/fold-name.ts';
import { placesNamed } from '../resolve/places.ts';

/** One party of an instrument as a cell names it. */
export interface TableParty {
  /** The words of the cell that name it. */
  words: string;
  names: Name[];
  kind: 'body' | 'country' | 'region' | 'group';
  /** Country code; null when the cell does not say. */
  jurisdiction: string | null;
  /** "(for CBP)": whom it acts for. */
  actsFor: TableParty | null;
}

/**
 * The parties of one side: `;` separates them. A country said of one of them holds for those that say none and are not
 * known to be another's: "U.S. Department of Justice; Federal Trade Commission", "MOFCOM; NDRC; SAIC (China)".
 */
export function tableParties(cell: string): TableParty[] {
  const parties = cell
    .split(';')
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map(tableParty);
  const said = [...new Set(parties.flatMap(({ jurisdiction }) => jurisdiction ?? []))];
  const common = said.length === 1 ? said[0]! : null;
  return parties.map((party) =>
    party.kind === 'body' && party.jurisdiction === null && !isKnown(party)
      ? { ...party, jurisdiction: common }
      : party,
  );
}

function isKnown({ names }: TableParty): boolean {
  const { folded, base } = bodyName(names[0]!.text);
  return knownBody(folded, base, null) !== undefined;
}

const GROUP = /\b(member states|members|countries|regional|signatories|parties)\b/i;

/** What a bracket says: whose body it is, its acronym, or for whom it acts. */
function tableParty(words: string): TableParty {
  const [head, bracket, rest] = takeBracket(words);
  const actsFor = bracket && /^for (.+)$/i.exec(bracket)?.[1];
  if (actsFor) return { ...named(words, head), actsFor: tableParty(actsFor) };
  if (GROUP.test(head)) return { ...named(words, words), kind: 'group', jurisdiction: null };
  const country = countryNamed(words);
  if (country) return { ...named(words, words), kind: 'country', jurisdiction: country };
  if (!bracket) return regionNamed(words) ?? named(words, words);
  const whose = jurisdictionNamed(bracket);
  if (whose) return { ...named(words, head), jurisdiction: whose };
  const owner = jurisdictionNamed(head);
  if (owner) return ofCountry(words, owner, bracket);
  return withAcronym(words, `${head}${rest}`, bracket);
}

/** "Guangdong" is a party of its own, not China. Capitals alone are an acronym, whatever town is spelt so. */
function regionNamed(words: string): TableParty | undefined {
  const place = words === words.toUpperCase() ? undefined : placesNamed(words)[0];
  return place && { ...named(words, words), kind: 'region', jurisdiction: place.country };
}

/** "Tax Administration Service (SAT), Mexico" → before, inside, after. */
function takeBracket(words: string): [string, string | null, string] {
  const found = /^([^()]+?)\s*\(([^()]+)\)(.*)$/.exec(words);
  return found ? [found[1]!, found[2]!, found[3]!] : [words, null, ''];
}

function named(words: string, text: string): TableParty {
  return { words, names: [full(text)], kind: 'body', jurisdiction: jurisdictionOf(text), actsFor: null };
}

function full(text: string): Name {
  return { text, kind: 'full', language: null };
}

/** "Ministry of Finance, Japan" and "Korea Customs Service" say it. */
function jurisdictionOf(text: string): string | null {
  const tail = text.includes(',') ? jurisdictionNamed(text.slice(text.lastIndexOf(',') + 1)) : undefined;
  return tail ?? withoutCountry(foldName(text)).code;
}

/** "Israel (customs administration)": the country's, by role; "European Union (DG Taxation)": a body of it by name. */
function ofCountry(words: string, owner: string, bracket: string): TableParty {
  const byRole = bracket === bracket.toLowerCase();
  const names: Name[] = byRole ? [{ text: words, kind: 'short', language: null }] : [full(bracket)];
  return { words, names, kind: 'body', jurisdiction: owner, actsFor: null };
}

function withAcronym(words: string, text: string, bracket: string): TableParty {
  const party = named(words, text);
  return /\s/.test(bracket)
    ? party
    : { ...party, names: [...party.names, { text: bracket, kind: 'acronym', language: null }] };
}
