import type { GraphTransaction } from '../graph-transaction.ts';
import type { Run } from './connection.ts';
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
import { integer } from './values.ts';
import type { StoredReading, Signature } from '../../model/kept.ts';
import { newMemory, saveChange } from './save-change.ts';

const NO_READINGS = { addresses: [], texts: [], signatures: [] };

/** What a write sees and says inside one write transaction of Neo4j. */
export function neo4jTransaction(run: Run): GraphTransaction {
  const memory = newMemory();

  async function readings(
    asked: Partial<Record<'addresses' | 'texts' | 'signatures', string[]>>,
  ): Promise<StoredReading[]> {
    if (Object.values(asked).every((list) => list.length === 0)) return [];
    return (await run<ReadingRow>('readings', { ...NO_READINGS, ...asked })).map(toReading);
  }

  async function signatures(name: string, parameters: Record<string, unknown>, asked: string[]): Promise<Signature[]> {
    if (asked.length === 0) return [];
    const found = (await run<SignatureRow>(name, parameters)).map(toSignature);
    for (const signature of found) memory.signatures.set(signature.id, signature.entity);
    return found;
  }

  return {
    documents: (addresses) => readings({ addresses }),
    documentsOfTexts: (texts) => readings({ texts }),
    documentsBearing: (ids) => readings({ signatures: ids }),
    citedElsewhere: async (references, except) =>
      references.length === 0
        ? []
        : (await run<{ address: string }>('cited-elsewhere', { references, except })).map((row) => row.address),
    knownKeys: async (keys) => (await run<{ key: string }>('known-keys', { keys })).map((row) => row.key),
    signatures: (ids) => signatures('signatures', { ids }, ids),
    founders: (keys, level) => signatures('founders', { keys, level: integer(level) }, keys),
    waiting: (keys, strength) => signatures('waiting', { keys, strength: integer(strength) }, keys),
    bearers: async (keys, strength, except) =>
      keys.length === 0
        ? []
        : run<{ key: string; entity: string }>('bearers', { keys, strength: integer(strength), except }),
    members: (entities) => signatures('members', { entities }, entities),
    entities: async (ids) => {
      if (ids.length === 0) return [];
      const found = (await run<{ entity: EntityRow }>('entities', { ids })).map((row) => toEntity(row.entity));
      for (const entity of found) memory.entities.set(entity.id, entity);
      return found;
    },
    relations: async (asked) => {
      const types = [...new Set(asked.map((relation) => relation.type))];
      const rows = await Promise.all(
        types.map((type) => {
          const ids = asked.filter((relation) => relation.type === type).map((relation) => relation.id);
          return run<{ relation: RelationRow }>('relations', { ids }, { types: [type] });
        }),
      );
      const found = rows.flat().map((row) => toRelation(row.relation));
      for (const relation of found) memory.relations.set(relation.id, relation);
      return found;
    },
    judgements: async () => (await run<JudgementRow>('judgements')).map(toJudgement),
    save: (change) => saveChange(run, change, memory),
  };
}
