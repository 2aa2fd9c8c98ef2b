import type { EvidenceQuery } from '../../api/generated.ts';

type Node = NonNullable<EvidenceQuery['nodes'][number]>;

/** A relation with the sentences that say so. */
export type EvidencedRelation = Extract<Node, { evidence: unknown }>;
