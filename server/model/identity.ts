import { hash } from 'node:crypto';
import type { Mention } from './graph.ts';
import type { EntityType, RelationType } from './types.ts';

/** SHA-256 of a text, hex: the `sha256` of a document. */
export function textHash(text: string): string {
  return hash('sha256', text);
}

/** 64 bits of SHA-256 over the parts, hex; parts cannot run into each other. */
function shortHash(...parts: string[]): string {
  return textHash(JSON.stringify(parts)).slice(0, 16);
}

/** The part of `entityId` that the key makes. */
export function keyHash(key: string): string {
  return shortHash(key);
}

/** `agency_3f0c…`: the id that a key lends to the entity that bears it, and by which that entity is also found. */
export function entityId(type: EntityType, key: string): string {
  return `${type.toLowerCase()}_${shortHash(key)}`;
}

export function relationId(type: RelationType, from: string, to: string, qualifier: string): string {
  return `relation_${shortHash(type, from, to, qualifier)}`;
}

/** Of a view of the explorer: the same for the same name and picture. */
export function savedViewId(name: string, shows: string): string {
  return `view_${shortHash(name, shows)}`;
}

export function documentId(address: string): string {
  return `document_${shortHash(address)}`;
}

/** Mentions equal in type, names and keys have one signature. */
export function signatureId(mention: Pick<Mention, 'type' | 'names' | 'keys'>): string {
  return `signature_${shortHash(mention.type, JSON.stringify(mention.names.map((n) => [n.text, n.kind, n.language])), JSON.stringify(mention.keys))}`;
}
