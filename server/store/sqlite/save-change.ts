import { judgementKey } from '../apply-change.ts';
import type { GraphChange } from '../graph-transaction.ts';
import type { Connection } from './connection.ts';
import { forgetClaims, forgetDocuments } from './forget-documents.ts';
import { moveClaims, putDocuments } from './save-documents.ts';
import { raiseRevision } from './revision.ts';
import { saveEntities } from './save-entities.ts';
import { putRelations, removeRelations } from './save-relations.ts';
import { placeAlone, saveSignatures } from './save-signatures.ts';

/** Applies a change inside the caller's transaction: what goes first, since rows that lead to a record name it by its number. */
export function saveChange(connection: Connection, change: GraphChange): void {
  forgetDocuments(connection, [...change.putDocuments.map((r) => r.document.address), ...change.removeDocuments]);
  const moved = forgetClaims(connection, change.moveClaims);
  removeRelations(connection, change.removeRelations);
  saveEntities(connection, change.putEntities, change.removeEntities);
  putRelations(connection, change.putRelations);
  const unsettled = saveSignatures(connection, change.putSignatures, change.removeSignatures);
  const written = putDocuments(connection, change);
  moveClaims(connection, moved);
  placeAlone(connection, written, unsettled);
  saveJudgements(connection, change);
  raiseRevision(connection);
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
