import type { ExportedGraph } from './exported-graph.ts';

/** A way to write a graph for another program; text from documents stays text in it. */
export interface ExportFormat {
  /** What it is, and who reads it. */
  says: string;
  extension: string;
  mediaType: string;
  /** The file, piece by piece. */
  write(graph: ExportedGraph): Iterable<string>;
}
