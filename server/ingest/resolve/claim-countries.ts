import type { Claim, Mention, Passage } from '../../model/graph.ts';
import { country } from './countries.ts';
import type { Country } from './countries.ts';
import type { Cited } from './cited.ts';
import type { Identified } from './identified.ts';
import { identifyCountry } from './place-keys.ts';

interface Said {
  mentions: Mention[];
  claims: Claim[];
}

/**
 * "Jordan Customs Department" and "INDECOPI (Peru)" say of which country the body is: IN_COUNTRY, with the name as its
 * sentence. Of listed bodies the list says it.
 */
export function claimCountries({ mentions, claims }: Said, found: Identified[]): Said & { cites: Cited[] } {
  const out = { mentions: [...mentions], claims: [...claims], cites: [] as Cited[] };
  mentions.forEach((mention, i) => {
    const one = found[i]!;
    const row = mention.type !== 'Agency' || one.cites.length > 0 ? undefined : country(one.jurisdiction ?? '');
    const passage = row && mention.evidence.find((shown) => names(shown, row) !== undefined);
    if (!row || !passage) return;
    const to = placeOf(row, passage, out);
    const usual = { value: '', title: null, onBehalfOf: null, mode: 'done', valid: null } as const;
    out.claims.push({ ...passage, rule: 'name:country', type: 'IN_COUNTRY', from: i, to, ...usual });
  });
  return out;
}

/** The country's name as the passage has it; its people's name ("Brazilian") counts as no name of the place. */
function names({ quote }: Passage, row: Country): string | undefined {
  return row.names.find(({ text }) => quote.includes(text))?.text;
}

function placeOf(row: Country, passage: Passage, out: Said & { cites: Cited[] }): number {
  const identified = identifyCountry(row);
  const key = identified.keys[0]![0]!;
  const there = out.mentions.findIndex(({ type, keys }) => type === 'Location' && keys[0]?.includes(key));
  if (there >= 0) return there;
  out.cites.push(...identified.cites);
  const text = names(passage, row)!;
  const kind = text === row.name ? 'full' : 'short';
  return (
    out.mentions.push({
      type: 'Location',
      names: [{ text, kind, language: null }],
      keys: identified.keys,
      evidence: [passage],
    }) - 1
  );
}
