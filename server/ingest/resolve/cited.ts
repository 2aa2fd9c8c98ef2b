import type { Name } from '../../model/graph.ts';
import type { KnownBody } from './bodies.ts';
import { country } from './countries.ts';
import type { Country } from './countries.ts';
import type { Place } from './places.ts';

/** A row of Entente's own lists by which a mention was recognised. */
export type Cited = { body: KnownBody } | { place: Place } | { country: Country };

/** A row that says which body took over from which; no mention is recognised by it. */
export interface Succession {
  earlier: KnownBody;
  later: KnownBody;
}

/** All names that a row lists, the leading one first and full. */
export function namesOfCited(cited: Cited): Name[] {
  if ('body' in cited) return cited.body.names.map(({ text, kind, language }) => ({ text, kind, language }));
  return 'country' in cited ? cited.country.names : namesOfPlace(cited.place);
}

function namesOfPlace({ name, names, han }: Place): Name[] {
  return [
    { text: name, kind: 'full', language: 'en' },
    ...names.map((text): Name => ({ text, kind: 'short', language: 'en' })),
    ...han.map((text): Name => ({ text, kind: 'other-script', language: 'zh' })),
  ];
}

/** The country that a body or place of the list belongs to. */
export function countryOfCited(cited: Cited): Cited[] {
  const code = 'body' in cited ? cited.body.jurisdiction : 'place' in cited ? cited.place.country : null;
  const row = code === null ? undefined : country(code);
  return row ? [{ country: row }] : [];
}
