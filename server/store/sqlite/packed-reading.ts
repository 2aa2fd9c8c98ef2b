import type { Passage, SourceDocument } from '../../model/graph.ts';
import type { Signature, StoredClaim, StoredReading } from '../../model/kept.ts';

/** `[start, end, rule, confidence]`: the quote is the slice of the text. */
type PackedPassage = [number, number, string, number];
type PackedClaim = [
  ...PackedPassage,
  StoredClaim['type'],
  number,
  number | null,
  string,
  string | null,
  number | null,
  StoredClaim['mode'],
  string | null,
  string,
];

/** What a document says without what is kept elsewhere: quotes are in its text, names in the signatures. */
export interface PackedReading {
  mentions: [signature: string, keys: string[][], passages: PackedPassage[]][];
  claims: PackedClaim[];
  cites: string[];
}

export function packReading({ mentions, claims, cites }: StoredReading): PackedReading {
  return {
    mentions: mentions.map((mention) => [mention.signature, mention.keys, mention.evidence.map(packPassage)]),
    claims: claims.map((c) => [
      ...packPassage(c),
      c.type,
      c.from,
      c.to,
      c.value,
      c.title,
      c.onBehalfOf,
      c.mode,
      c.valid,
      c.fact,
    ]),
    cites,
  };
}

/** `signatures` holds every signature that the mentions name. */
export function unpackReading(
  document: SourceDocument,
  packed: PackedReading,
  signatures: Map<string, Signature>,
): StoredReading {
  const mentions = packed.mentions.map(([id, keys, passages]) => {
    const signature = signatures.get(id);
    if (!signature) throw new Error(`${document.address} names ${id}, which is not kept`);
    const { type, names } = signature;
    return { type, names, keys, evidence: unpackPassages(document.text, passages), signature: id };
  });
  return { document, mentions, claims: packed.claims.map((c) => unpackClaim(document.text, c)), cites: packed.cites };
}

export function unpackPassages(text: string, passages: PackedPassage[]): Passage[] {
  return passages.map((passage) => unpackPassage(text, passage));
}

export function unpackClaim(text: string, packed: PackedClaim): StoredClaim {
  const [start, end, rule, confidence, type, from, to, value, title, onBehalfOf, mode, valid, fact] = packed;
  const passage = unpackPassage(text, [start, end, rule, confidence]);
  return { ...passage, type, from, to, value, title, onBehalfOf, mode, valid, fact };
}

function packPassage({ start, end, rule, confidence }: Passage): PackedPassage {
  return [start, end, rule, confidence];
}

function unpackPassage(text: string, [start, end, rule, confidence]: PackedPassage): Passage {
  return { quote: text.slice(start, end), start, end, rule, confidence };
}

/** Which fact claim `index` supports, told anew. */
export function moveClaim(packed: PackedReading, index: number, fact: string): { claim: PackedClaim; from: string } {
  const claim = packed.claims[index];
  if (!claim) throw new Error(`no claim ${index} to move to ${fact}`);
  const from = claim[12];
  claim[12] = fact;
  return { claim, from };
}
