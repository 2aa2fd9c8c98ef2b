import type { GraphBatch, Reading } from './graph.ts';

/** One bare text and what its giver knows about it. */
export interface TextInput {
  text: string;
  url?: string | null;
  title?: string | null;
  publisher?: string | null;
  /** EDTF date. */
  published?: string | null;
  /** BCP 47. */
  language?: string | null;
}

export interface TextOutcome {
  /** Address of the document; empty when it was rejected. */
  address: string;
  added: number;
  replaced: number;
  unchanged: number;
  /** Why nothing was written; null when it was read. */
  rejected: string | null;
}

/** The part of a store that taking in a text needs. */
export interface TextTarget {
  write(batch: GraphBatch): Promise<{ added: number; replaced: number; unchanged: number }>;
}

/** Reads one text into the graph: how the pipeline is handed to the API. */
export type IngestText = (input: TextInput, store: TextTarget) => Promise<TextOutcome>;

/** What reading a text would bring, or why it cannot be read. */
export type TextPreview = { reading: Reading; rejected: null } | { reading: null; rejected: string };

/** Reads a text exactly as `ingestText` does, and stores nothing. */
export async function previewText(input: TextInput, ingestText: IngestText): Promise<TextPreview> {
  const readings: Reading[] = [];
  const target: TextTarget = {
    async write(batch) {
      readings.push(...batch.readings);
      return { added: 0, replaced: 0, unchanged: 0 };
    },
  };
  const { rejected } = await ingestText(input, target);
  const [reading] = readings;
  if (reading && rejected === null) return { reading, rejected: null };
  return { reading: null, rejected: rejected ?? 'Nothing could be read.' };
}
