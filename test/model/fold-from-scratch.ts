import { shiftAttributes, shiftRelation, type Shift } from '../../server/model/facts.ts';
import { documentLine, entityLine, judgementLine, relationLine, signatureLine } from '../../server/model/dump.ts';
import { foldEntity } from '../../server/model/fold.ts';
import type { Entity, Judgement, Reading, Relation } from '../../server/model/graph.ts';
import { documentId } from '../../server/model/identity.ts';
import type { Signature, StoredReading } from '../../server/model/kept.ts';
import { entityOf, group, identityKeys, stand, strengthOf, type Veto } from '../../server/model/placement.ts';
import { saidBy } from '../../server/model/facts.ts';
import { toStored } from '../../server/store/change/documents.ts';
import { countShifts, shiftsBetween } from '../../server/store/change/texts.ts';

/** The law, told without any incremental step: the dump that these documents and judgements must give. */
export function dumpFromScratch(readings: Reading[], judgements: Judgement[]): string[] {
  const stored = readings.map((reading) => toStored(reading, judgements));
  const signatures = placeAll(stored, judgements);
  const entitiesOf = (reading: StoredReading) =>
    reading.mentions.map((m) => entityOf(signatures.get(m.signature) as Signature, reading.document.address));
  const shifts = shiftsBetween([], entitiesOf, stored, entitiesOf);
  const relations = shifts.map((s) => shiftRelation(undefined, s)).filter((r): r is Relation => r !== undefined);
  const entities = foldAll(stored, entitiesOf, signatures, shifts);
  const documents = stored.map((r) => {
    const entities = entitiesOf(r);
    return { ...r, claims: r.claims.map((c) => ({ ...c, fact: saidBy(c, entities).fact.id })) };
  });
  return [
    ...sorted(documents, (d) => documentId(d.document.address)).map(documentLine),
    ...sorted([...signatures.values()], (s) => s.id).map(signatureLine),
    ...sorted(entities, (e) => e.id).map(entityLine),
    ...sorted(relations, (r) => r.id).map(relationLine),
    ...judgements.map(judgementLine).sort(),
  ];
}

function sorted<T>(rows: T[], idOf: (row: T) => string): T[] {
  return [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function placeAll(stored: StoredReading[], judgements: Judgement[]): Map<string, Signature> {
  const vetoes = judgements.filter((j): j is Veto => j.kind === 'different');
  const signatures = new Map<string, Signature>();
  for (const { document, mentions } of stored) {
    for (const m of mentions) {
      const keys = identityKeys(m, document.address, judgements);
      const texts = countShifts([], stored).get(m.signature) ?? 0;
      const base = { id: m.signature, type: m.type, names: m.names, keys, strength: strengthOf(keys), texts };
      signatures.set(m.signature, { ...base, standing: 'founder', entity: null });
    }
  }
  for (let level = 0; level < 5; level++) {
    const stronger = [...signatures.values()].filter((s) => s.standing === 'founder' && s.strength < level);
    const bearing = (key: string) => stronger.filter((s) => s.keys.flat().includes(key)).map((s) => s.entity as string);
    const own = [...signatures.values()].filter((s) => s.strength === level);
    for (const s of own) {
      if (level === 0) continue;
      const held = s.keys.flat();
      const partners = vetoes.flatMap((v) => [
        ...(held.includes(v.a) ? [v.b] : []),
        ...(held.includes(v.b) ? [v.a] : []),
      ]);
      const barred = new Set(partners.flatMap(bearing));
      signatures.set(s.id, { ...s, ...stand(s, (key) => bearing(key).filter((e) => !barred.has(e))) });
    }
    const founders = [...signatures.values()].filter((s) => s.strength === level && s.standing === 'founder');
    for (const [id, entity] of group(founders, vetoes))
      signatures.set(id, { ...(signatures.get(id) as Signature), entity });
  }
  return signatures;
}

function foldAll(
  stored: StoredReading[],
  entitiesOf: (reading: StoredReading) => string[],
  signatures: Map<string, Signature>,
  shifts: Shift[],
): Entity[] {
  const members = new Map<string, Map<string, Signature>>();
  for (const reading of stored) {
    entitiesOf(reading).forEach((entity, i) => {
      const signature = signatures.get(reading.mentions[i]?.signature ?? '') as Signature;
      const alone = signature.standing === 'ambiguous';
      const list = members.get(entity) ?? new Map<string, Signature>();
      members.set(entity, list.set(signature.id, alone ? { ...signature, texts: 1 } : signature));
    });
  }
  return [...members].map(([id, list]) => {
    const own = shifts.filter((s) => s.fact.kind === 'attribute' && s.fact.entity === id);
    const rows = [...list.values()];
    return foldEntity(id, (rows[0] as Signature).type, rows, shiftAttributes({}, own));
  });
}
