import { entityOf } from '../../model/placement.ts';
import type { DocumentMention, HighlightedPassage } from '../graph-store.ts';
import { type PlacedReading, toHighlights, toMentions } from '../reading-answers.ts';
import type { Run } from './connection.ts';
import { toReading, type ReadingRow } from './document-records.ts';
import { loadEntities } from './entity-reads.ts';
import { toSignature, type SignatureRow } from './graph-records.ts';

export async function passages(read: Run, addresses: string[]): Promise<HighlightedPassage[][]> {
  const said = await placedReadings(read, addresses);
  return addresses.map((address) => {
    const found = said.get(address);
    return found ? toHighlights(found) : [];
  });
}

export async function mentions(read: Run, addresses: string[]): Promise<DocumentMention[][]> {
  const said = await placedReadings(read, addresses);
  const ids = [...said.values()].flatMap(({ entityIds }) => entityIds);
  const entities = await loadEntities(read, ids);
  return addresses.map((address) => {
    const found = said.get(address);
    return found ? toMentions(found, entities) : [];
  });
}

/** What documents say, by their addresses. */
async function placedReadings(read: Run, addresses: string[]): Promise<Map<string, PlacedReading>> {
  const rows = await read<ReadingRow>('readings', { addresses, texts: [], signatures: [] });
  const readings = rows.map(toReading);
  const ids = new Set(readings.flatMap(({ mentions }) => mentions.map(({ signature }) => signature)));
  const found = await read<SignatureRow>('signatures', { ids: [...ids] });
  const signatures = new Map(found.map(toSignature).map((signature) => [signature.id, signature]));
  return new Map(
    readings.map((reading) => {
      const { address } = reading.document;
      const entityIds = reading.mentions.map(({ signature }) => entityOf(signatures.get(signature)!, address));
      return [address, { reading, entityIds }];
    }),
  );
}
