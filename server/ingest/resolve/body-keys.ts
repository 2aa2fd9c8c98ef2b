import type { DraftMention } from '../stages.ts';
import { knownBody } from './bodies.ts';
import type { KnownBody } from './bodies.ts';
import { bodyName } from './body-name.ts';
import type { BodyName } from './body-name.ts';
import type { Identified } from './identified.ts';

export interface BodyContext {
  /** Address of the document. */
  address: string;
  /** Country of the document's publisher: it lets "the Ministry of Law" be found in the list. */
  home: string | null;
  /** Body that this one is a part of. */
  parent: Identified | null;
  /** "10 ASEAN Member States (customs administrations)". */
  group: boolean;
}

/** Keys of a public body: the list's row, or full name + jurisdiction; weaker: acronym or role + jurisdiction. */
export function identifyBody(draft: DraftMention, context: BodyContext): Identified {
  const names = draft.names.map((name) => ({ ...bodyName(name.text), kind: name.kind }));
  const said = draft.jurisdiction ?? names.find(({ code }) => code !== null)?.code ?? null;
  if (context.group && said === null) return ownJurisdiction(names[0]!);
  const stated = said ?? countryOf(context.parent?.jurisdiction ?? null);
  const body = listed(names, stated) ?? (stated === null && context.home ? listed(names, context.home) : undefined);
  if (body) return identifyKnown(body, names);
  if (stated === null && INTERNATIONAL.test(names[0]!.folded)) return ownJurisdiction(names[0]!);
  return identifyUnlisted(names, stated, context);
}

/** A body known beforehand has its row's keys; other full names and acronyms that the text gives it are its own too. */
export function identifyKnown(body: KnownBody, names: NameInText[] = []): Identified {
  const jurisdiction = body.jurisdiction ?? `*${body.id}`;
  const others = names.filter((name) => !knownBody(name.folded, name.base, body.jurisdiction));
  const full = others.filter(isFull).map((name) => nameKey(name, jurisdiction, null));
  const acronyms = others.filter(({ kind }) => kind === 'acronym').map((name) => acronymKey(name, jurisdiction));
  const role = body.role ? [roleKey(body.role, jurisdiction)] : [];
  return {
    keys: [
      [`known ${body.id}`, ...full],
      [...role, ...acronyms],
    ],
    jurisdiction,
    token: body.id,
    cites: [{ body }],
  };
}

type NameInText = BodyName & { kind: DraftMention['names'][number]['kind'] };

const INTERNATIONAL =
  /^(united nations|world|asean|african|caribbean|commonwealth|eurasian|inter american|organization (for|of)|international (atomic|civil|court|criminal|energy|labor|maritime|monetary|organization|telecommunication|union))\b.*\b(agency|association|bank|commission|committee|community|council|court|fund|organization|program|secretariat|union|office|forum)\b/;

/** The row that the leading names bear. An acronym or short form is taken only where no full name speaks against it. */
function listed(names: NameInText[], jurisdiction: string | null): KnownBody | undefined {
  const full = names.filter(isFull);
  for (const name of full) {
    const body = listedUnder(name, jurisdiction);
    if (body) return body;
  }
  for (const name of names) {
    if (isFull(name)) continue;
    const body = listedUnder(name, full.length === 0 ? jurisdiction : null);
    if (body && (jurisdiction === null || body.jurisdiction === null || body.jurisdiction === jurisdiction))
      return body;
  }
  return undefined;
}

/** Feeds lose apostrophes: "the Department of Justices" is the Department of Justice's. */
function listedUnder({ folded, base }: BodyName, jurisdiction: string | null): KnownBody | undefined {
  const found = knownBody(folded, base, jurisdiction);
  if (found || !folded.endsWith('s')) return found;
  return knownBody(folded.slice(0, -1), base.slice(0, -1), jurisdiction);
}

function identifyUnlisted(names: NameInText[], stated: string | null, context: BodyContext): Identified {
  const local = (jurisdiction: string | null): Identified => ({
    keys: [[`@${context.address}|body ${names[0]!.folded}`]],
    jurisdiction,
    token: null,
    cites: [],
  });
  if (stated === null || (context.parent && context.parent.token === null)) return local(stated);
  const parent = context.parent?.token ?? null;
  const strong = names.filter((name, i) => isFull(name) && (i === 0 || name.kind !== 'short'));
  const level0 = strong.map((name) => nameKey(name, stated, parent));
  const level1 = names.flatMap((name) => weakKeys(name, stated, parent));
  if (level0.length + level1.length === 0) return local(stated);
  return { keys: [level0, level1], jurisdiction: stated, token: level0[0] ?? level1[0]!, cites: [] };
}

/** An intergovernmental body, or a group, belongs to no country. */
function ownJurisdiction(name: BodyName): Identified {
  const token = `*${name.folded}`;
  return { keys: [[`body ${name.folded}|*`]], jurisdiction: token, token, cites: [] };
}

function isFull(name: NameInText): boolean {
  return name.kind !== 'acronym' && !name.bare;
}

function nameKey(name: BodyName, jurisdiction: string, parent: string | null): string {
  return `body ${name.base}|${jurisdiction}${parent === null ? '' : `|${parent}`}`;
}

function roleKey(role: string, jurisdiction: string): string {
  return `role ${role}|${jurisdiction}`;
}

function acronymKey(name: BodyName, jurisdiction: string): string {
  return `acronym ${name.folded}|${jurisdiction}`;
}

/** A part of a body is not the country's customs, whatever its name says. */
function weakKeys(name: NameInText, jurisdiction: string, parent: string | null): string[] {
  if (name.kind === 'acronym') return [acronymKey(name, jurisdiction)];
  const role = name.role !== null && parent === null ? [roleKey(name.role, jurisdiction)] : [];
  return name.kind === 'short' && !name.bare ? [...role, `short ${name.base}|${jurisdiction}`] : role;
}

/** `CN` of `CN/guangdong`. */
export function countryOf(jurisdiction: string | null): string | null {
  return jurisdiction?.split('/')[0] ?? null;
}
