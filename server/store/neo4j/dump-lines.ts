import { documentLine, entityLine, judgementLine, relationLine, signatureLine } from '../../model/dump.ts';
import type { Connection } from './connection.ts';
import { toReading, type ReadingRow } from './document-records.ts';
import {
  toEntity,
  toJudgement,
  toRelation,
  toSignature,
  type EntityRow,
  type JudgementRow,
  type RelationRow,
  type SignatureRow,
} from './graph-records.ts';

/** The canonical dump, streamed in the order in which the server sorts it by id. */
export async function* dumpLines({ stream, read }: Connection): AsyncGenerator<string> {
  for await (const row of stream<ReadingRow>('dump-documents')) yield documentLine(toReading(row));
  for await (const row of stream<SignatureRow>('dump-signatures')) yield signatureLine(toSignature(row));
  for await (const row of stream<{ entity: EntityRow }>('dump-entities')) yield entityLine(toEntity(row.entity));
  for await (const row of stream<{ relation: RelationRow }>('dump-relations'))
    yield relationLine(toRelation(row.relation));
  const judgements = (await read<JudgementRow>('judgements')).map(toJudgement);
  yield* judgements.map(judgementLine).sort();
}
