import { countryNamed } from '../../../server/ingest/resolve/countries.ts';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import type { Extraction, Resolved } from '../../../server/ingest/stages.ts';
import { clean } from '../../../server/ingest/clean/clean.ts';
import { extract } from '../../../server/ingest/understand.ts';
import type { Mention } from '../../../server/model/graph.ts';
import type { EntityType } from '../../../server/model/types.ts';
import { readRow } from './read-rows.ts';
import type { Row } from './read-rows.ts';
import { say } from './say.ts';
import type { Said } from './say.ts';

/** What one document of a pair says of the thing in question: as an extractor hands it over, as a table's row, or as prose. */
export type Told =
  | { body: string; country?: string; partOf?: string; publisher?: string }
  | { person: string; title?: string; of?: string; country?: string }
  | { instrument: string; between: string[]; type?: string; date?: string; status?: string; about?: string }
  | { event: string; date: string; who: string[]; place?: string }
  | { place: string; country?: string; beside?: string }
  | { topic: string }
  | { row: Row }
  | { text: string; find: string; published: string; publisher?: string | null };

/** Another instrument, person or body that the document names and the thing has to do with. */
type Sayings = Parameters<typeof say>[1];

/** The document, read, under an address of its own, and its mention of the thing; undefined when it was not found. */
export function readTold(told: Told, type: EntityType, address: string): { resolved: Resolved; thing?: Mention } {
  const extraction = 'text' in told ? readText(told) : 'row' in told ? readRow(told.row) : extractionOf(told);
  const resolved = resolve({ ...extraction, document: { ...extraction.document, address } });
  const name = 'text' in told ? told.find : '';
  const ofType = resolved.reading.mentions.filter((mention) => mention.type === type);
  return { resolved, thing: ofType.find(({ names }) => name === '' || names.some(({ text }) => text === name)) };
}

function readText({ text, published, publisher = null }: Extract<Told, { text: string }>): Extraction {
  const unsaid = { url: null, title: null, label: null, row: null };
  const given = { text, published, publisher, ...unsaid, language: 'en', origin: 'pair', repairs: [] };
  return extract(clean({ kind: 'release', ...given }), null);
}

function extractionOf(told: Exclude<Told, { text: string } | { row: Row }>): Extraction {
  if ('body' in told) return sayBody(told);
  if ('person' in told) return sayPerson(told);
  if ('instrument' in told) return sayInstrument(told);
  if ('event' in told) return sayEvent(told);
  if ('topic' in told) return say([{ type: 'Topic', names: told.topic }]);
  const beside: Said[] = told.beside ? [{ type: 'Location', names: told.beside }] : [];
  return say([{ type: 'Location', names: told.place, jurisdiction: told.country }, ...beside]);
}

function sayBody({ body, country, partOf, publisher }: Extract<Told, { body: string }>): Extraction {
  const whole: Said[] = partOf ? [{ type: 'Agency', names: partOf }] : [];
  const part = { type: 'Agency', names: body, jurisdiction: country, parent: partOf ? 1 : undefined } as const;
  const said = say([part, ...whole]);
  return { ...said, document: { ...said.document, publisher: publisher ?? null } };
}

function sayPerson({ person, title = 'Head', of, country }: Extract<Told, { person: string }>): Extraction {
  const self: Said = { type: 'Official', names: person, jurisdiction: country };
  return of ? say([self, party(of)], [{ type: 'HOLDS_POST', from: 0, to: 1, value: title }]) : say([self]);
}

function sayInstrument(told: Extract<Told, { instrument: string }>): Extraction {
  const { instrument, between, type, date, status, about } = told;
  const topics: Said[] = about ? [{ type: 'Topic', names: about }] : [];
  const sayings: Sayings = [
    ...between.map((_, i) => ({ type: 'PARTY_TO', from: i + 1, to: 0 }) as const),
    ...topics.map(() => ({ type: 'ABOUT', from: 0, to: between.length + 1 }) as const),
  ];
  if (type) sayings.push({ type: 'type', from: 0, value: type });
  if (status) sayings.push({ type: 'status', from: 0, value: status, valid: date ?? null });
  else if (date) sayings.push({ type: 'signed', from: 0, value: date });
  return say([{ type: 'Agreement', names: instrument }, ...between.map(party), ...topics], sayings);
}

/** "Louise Ho of Hong Kong Customs" is a person with a post, the rest are bodies. */
function sayEvent({ event, date, who, place }: Extract<Told, { event: string }>): Extraction {
  const things: Said[] = [{ type: 'Event', names: event }];
  const sayings: Sayings = [
    { type: 'type', from: 0, value: event },
    { type: 'date', from: 0, value: date },
  ];
  for (const one of who) {
    const [name, body] = one.split(' of the ');
    const taker = things.push(body ? { type: 'Official', names: name! } : party(name!)) - 1;
    sayings.push({ type: 'TOOK_PART_IN', from: taker, to: 0, value: 'participant' });
    if (body) sayings.push({ type: 'HOLDS_POST', from: taker, to: things.push(party(body)) - 1, value: 'Head' });
  }
  if (place) sayings.push({ type: 'HELD_AT', from: 0, to: things.push({ type: 'Location', names: place }) - 1 });
  return say(things, sayings);
}

function party(names: string): Said {
  return { type: countryNamed(names.split('|')[0]!) ? 'Location' : 'Agency', names };
}
