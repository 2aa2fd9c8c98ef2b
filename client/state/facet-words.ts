import type { EntityType, Mode, RelationType } from '../api/generated.ts';
import { countryName } from './country-name.ts';
import { ENTITY_LOOK } from './look.ts';
import { MODE_WORDS, RELATION_WORDS } from './wording.ts';

const KINDS: Record<string, { name: string; value: (value: string) => string }> = {
  entity: { name: 'Type', value: (type) => ENTITY_LOOK[type as EntityType]?.many ?? type },
  relation: { name: 'Line', value: (type) => RELATION_WORDS[type as RelationType]?.name ?? type },
  mode: { name: 'Told as', value: (mode) => MODE_WORDS[mode as Mode] ?? mode },
  country: { name: 'Country', value: countryName },
  instrument: { name: 'Agreement', value: capital },
  status: { name: 'Status', value: capital },
  topic: { name: 'Topic', value: capital },
};

/** `"Status: In force"` of `status:in force`. */
export function facetWords(facet: string): string {
  const cut = facet.indexOf(':');
  const value = facet.slice(cut + 1);
  const kind = KINDS[facet.slice(0, cut)];
  return kind ? `${kind.name}: ${kind.value(value)}` : facet;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
