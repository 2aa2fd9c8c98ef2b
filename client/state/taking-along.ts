import { presentlyShown } from './shown.ts';

/** The data formats of the server, by their names there. */
export const DATA_FORMATS = {
  csv: { label: 'Lines (CSV)', file: 'entente-lines.csv' },
  'entities-csv': { label: 'Things (CSV)', file: 'entente-things.csv' },
  'sources-csv': { label: 'Sources (CSV)', file: 'entente-sources.csv' },
  json: { label: 'JSON', file: 'entente.json' },
  graphml: { label: 'GraphML', file: 'entente.graphml' },
  gexf: { label: 'GEXF', file: 'entente.gexf' },
  cypher: { label: 'Cypher', file: 'entente.cypher' },
} as const;

export type DataFormat = keyof typeof DATA_FORMATS;

/** A document that what is shown rests on. */
export interface ShownSource {
  title: string | null;
  publisher: string | null;
  published: string | null;
  address: string;
  url: string | null;
  /** Ids of the things and lines of which it says something. */
  facts: readonly string[];
}

/** What is shown, with its sources, as the server writes it. Throws when it cannot. */
export async function fetchData(format: DataFormat): Promise<Blob> {
  const of = presentlyShown().entities.map(({ id }) => id);
  const response = await fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format, of }),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.blob();
}

export async function fetchSources(): Promise<ShownSource[]> {
  const { sources } = JSON.parse(await (await fetchData('json')).text()) as { sources: ShownSource[] };
  return sources;
}

/** Hands a file to the user. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
