import type { Entity, Judgement, Relation } from './graph.ts';
import type { Signature, StoredReading } from './kept.ts';

/** JSON with sorted keys, so that two stores write the same bytes for the same record. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, canonical(v)]));
}

function line(kind: string, record: object): string {
  return JSON.stringify(canonical({ is: kind, ...record }));
}

/** A document with all it says; its label and origin tell only how it came and stay out. */
export function documentLine({ document, mentions, claims, cites }: StoredReading): string {
  const { label: _label, origin: _origin, ...rest } = document;
  return line('document', { ...rest, mentions, claims, cites });
}

export function signatureLine(signature: Signature): string {
  return line('signature', signature);
}

export function entityLine(entity: Entity): string {
  return line('entity', entity);
}

export function relationLine(relation: Relation): string {
  return line('relation', relation);
}

export function judgementLine(judgement: Judgement): string {
  return line('judgement', judgement);
}
