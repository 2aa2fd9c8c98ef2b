import type { Mention, Reading } from '../../model/graph.ts';
import type { Extraction, Resolved } from '../stages.ts';
import { claimCountries } from './claim-countries.ts';
import type { Identified } from './identified.ts';
import { identify } from './identify.ts';
import { listedNames } from './listed-names.ts';
import { mergeMentions, sorted } from './merge-mentions.ts';
import { countryOfCited } from './cited.ts';
import type { Cited } from './cited.ts';
import { referenceReading } from './reference-reading.ts';
import { successionReading } from './succession-reading.ts';
import { successionsAmong } from './successions-among.ts';
import { unionAsBody } from './union-as-body.ts';

/** Gives every mention its identity keys; mentions of one thing become one. Cited rows of Entente's lists come along. */
export function resolve(said: Extraction): Resolved {
  const extraction = unionAsBody(said);
  const found = identify(extraction);
  const drafts = extraction.mentions.map((draft, i): Mention => {
    const { type, evidence } = draft;
    return { type, names: listedNames(draft.names, found[i]!.cites[0]), keys: levels(found[i]!), evidence };
  });
  const withCountries = claimCountries({ mentions: drafts, claims: extraction.claims }, found);
  const { mentions, claims } = mergeMentions(withCountries.mentions, withCountries.claims);
  const references = citedRows([...found, withCountries].flatMap(({ cites }) => cites));
  const cites = references.map(({ document }) => document.address);
  return { reading: { document: extraction.document, mentions, claims, cites }, references };
}

/**
 * Each row once, by address; of a body or place its country's too, which then is not a mere name. Who took over from
 * whom is said only where both are named here.
 */
function citedRows(cites: Cited[]): Reading[] {
  const rows = cites.flatMap((cited) => [cited, ...countryOfCited(cited)]).map(referenceReading);
  const readings = [...new Set([...rows, ...successionsAmong(cites).map(successionReading)])];
  return readings.sort((a, b) => (a.document.address < b.document.address ? -1 : 1));
}

function levels({ keys }: Identified): string[][] {
  return keys.map(sorted);
}
