import { judgementKey } from '../apply-change.ts';
import type { GraphChange } from '../graph-transaction.ts';
import type { Connection } from './connection.ts';
import { saveDocuments } from './save-documents.ts';
import { saveEntities } from './save-entities.ts';
import { saveRelations } from './save-relations.ts';
import { placeAlone, saveSignatures } from './save-signatures.ts';

/** Applies a change inside the caller's transaction. */
export function saveChange(connection: Connection, change: GraphChange): void {
  const written = saveDocuments(connection, change);
  const unsettled = saveSignatures(connection, change.putSignatures, change.removeSignatures);
  placeAlone(connection, written, unsettled);
  saveEntities(connection, change.putEntities, change.removeEntities);
  saveRelations(connection, change.putRelations, change.removeRelations);
  saveJudgements(connection, change);
}

function saveJudgements(connection: Connection, { addJudgements, removeJudgements }: GraphChange): void {
  for (const judgement of removeJudgements) {
    connection.run('DELETE FROM judgement WHERE key = :key', { key: judgementKey(judgement) });
  }
  for (const judgement of addJudgements) {
    connection.run('INSERT OR REPLACE INTO judgement (key, record) VALUES (:key, :record)', {
      key: judgementKey(judgement),
      record: JSON.stringify(judgement),
    });
  }
}
