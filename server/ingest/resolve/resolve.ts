import type { Mention, Name, Reading } from '../../model/graph.ts';
import type { Extraction, Resolved } from '../stages.ts';
import { claimCountries } from './claim-countries.ts';
import type { Cited, Identified } from './identified.ts';
import { identify } from './identify.ts';
import { mergeMentions, sorted } from './merge-mentions.ts';
import { referenceReading } from './reference-reading.ts';

/** Gives every mention its identity keys; mentions of one thing become one. Cited rows of Entente's lists come along. */
export function resolve(extraction: Extraction): Resolved {
  const found = identify(extraction);
  const drafts = extraction.mentions.map((draft, i): Mention => {
    const { type, evidence } = draft;
    return { type, names: namesOf(draft.names, found[i]!), keys: levels(found[i]!), evidence };
  });
  const withCountries = claimCountries({ mentions: drafts, claims: extraction.claims }, found);
  const { mentions, claims } = mergeMentions(withCountries.mentions, withCountries.claims);
  const references = citedRows([...found.flatMap(({ cites }) => cites), ...withCountries.cites]);
  const cites = references.map(({ document }) => document.address);
  return { reading: { document: extraction.document, mentions, claims, cites }, references };
}

/** Each row once, by address. */
function citedRows(cites: Cited[]): Reading[] {
  const readings = [...new Set(cites.map(referenceReading))];
  return readings.sort((a, b) => (a.document.address < b.document.address ? -1 : 1));
}

function levels({ keys }: Identified): string[][] {
  return keys.map(sorted);
}

/** A country is shown under its common name: "Republic of Korea" is a `short` form beside "South Korea". */
function namesOf(names: Name[], { cites }: Identified): Name[] {
  const cited = cites[0];
  if (!cited || !('country' in cited)) return names;
  const common = cited.country.name;
  return names.map((name) => (name.kind === 'full' && name.text !== common ? { ...name, kind: 'short' } : name));
}
