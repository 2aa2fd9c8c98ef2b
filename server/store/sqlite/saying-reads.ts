import type { SourceDocument } from '../../model/graph.ts';
import { entityOf } from '../../model/placement.ts';
import type { DocumentMention, HighlightedPassage } from '../graph-store.ts';
import { type PlacedReading, toHighlights, toMentions } from '../reading-answers.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';
import { loadEntities } from './entity-reads.ts';
import { unpackReading, type PackedReading } from './packed-reading.ts';
import { signaturesOf } from './sqlite-transaction.ts';

export function passages(connection: Connection, addresses: string[]): HighlightedPassage[][] {
  const said = placedReadings(connection, addresses);
  return addresses.map((address) => {
    const found = said.get(address);
    return found ? toHighlights(found) : [];
  });
}

export function mentions(connection: Connection, addresses: string[]): DocumentMention[][] {
  const said = placedReadings(connection, addresses);
  const ids = [...said.values()].flatMap(({ entityIds }) => entityIds);
  const entities = loadEntities(connection, ids);
  return addresses.map((address) => {
    const found = said.get(address);
    return found ? toMentions(found, entities) : [];
  });
}

const READINGS = `SELECT group_concat('[' || record || ',' || packed || ']') FROM document
  WHERE address IN ${listed('list')}`;

/** What documents say, by their addresses. */
function placedReadings(connection: Connection, addresses: string[]): Map<string, PlacedReading> {
  const packed = connection.list<[SourceDocument, PackedReading]>(READINGS, { list: JSON.stringify(addresses) });
  const signatures = signaturesOf(connection, packed);
  return new Map(
    packed.map(([document, said]) => {
      const entityIds = said.mentions.map(([id]) => entityOf(signatures.get(id)!, document.address));
      return [document.address, { reading: unpackReading(document, said, signatures), entityIds }];
    }),
  );
}
