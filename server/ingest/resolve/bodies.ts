import type { Name } from '../../model/graph.ts';
import { usualForm } from './body-name.ts';
import { withoutCountry } from './countries.ts';
import { dataFile } from './data-file.ts';
import { foldName } from './fold-name.ts';

/** A name in the list; a `local` one ("Ministry of Justice", "FTC") tells the body only together with its country. */
export interface ListedName extends Name {
  local?: true;
}

/** A body known beforehand, under its names in several scripts and spellings. */
export interface KnownBody {
  id: string;
  /** Country code, or `EU`; null for an intergovernmental body, which is its own jurisdiction. */
  jurisdiction: string | null;
  kind: string;
  /** `customs` when it is the body that a text means by "the customs of the country". */
  role?: string;
  names: ListedName[];
  /** Id of the body that took over from it (not: under whose new name it went on). */
  succeededBy?: string;
  /** Public address where the body says its name. */
  source: string;
}

interface Listed {
  body: KnownBody;
  name: ListedName;
}

interface Bodies {
  byId: Map<string, KnownBody>;
  byName: Map<string, Listed[]>;
  /** Name without its country, `|`, jurisdiction. */
  byBase: Map<string, KnownBody>;
}

let loaded: Bodies | undefined;

function bodies(): Bodies {
  return (loaded ??= index(dataFile<KnownBody[]>('bodies')));
}

function index(rows: KnownBody[]): Bodies {
  const byName = new Map<string, Listed[]>();
  const byBase = new Map<string, KnownBody>();
  for (const body of rows) {
    for (const name of body.names) {
      const folded = foldName(name.text);
      byName.set(folded, [...(byName.get(folded) ?? []), { body, name }]);
      const { base, code } = withoutCountry(folded);
      byBase.set(`${usualForm(code === body.jurisdiction ? base : folded)}|${body.jurisdiction}`, body);
    }
  }
  return { byId: new Map(rows.map((row) => [row.id, row])), byName, byBase };
}

export function listedBody(id: string): KnownBody | undefined {
  return bodies().byId.get(id);
}

/**
 * The listed body of this name; `jurisdiction` is what the text gives it, or null. A name that only one body in the
 * world bears is enough; a local one needs its country, and no name is taken against the country that the text says.
 */
export function knownBody(folded: string, base: string, jurisdiction: string | null): KnownBody | undefined {
  const { byName, byBase } = bodies();
  const named = (byName.get(folded) ?? []).find(({ body, name }) => fits(body, name, jurisdiction));
  return named?.body ?? (jurisdiction === null ? undefined : byBase.get(`${base}|${jurisdiction}`));
}

/** Words from which on a full name outweighs a country read off it: "American Institute in Taiwan". */
const TELLING_WORDS = 4;

function fits(body: KnownBody, name: ListedName, jurisdiction: string | null): boolean {
  if (body.jurisdiction === jurisdiction) return true;
  if (name.local) return false;
  return jurisdiction === null || body.jurisdiction === null || name.text.split(' ').length >= TELLING_WORDS;
}
