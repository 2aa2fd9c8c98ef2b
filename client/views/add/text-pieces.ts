import type { ReadLine } from './preview-facts.ts';

/** A piece of the text with the lines that were read from it; none where nothing was read. */
export interface TextPiece {
  start: number;
  end: number;
  lines: readonly string[];
}

/** Cuts a text wherever a passage begins or ends. The pieces put together are the text. */
export function textPieces(length: number, lines: readonly ReadLine[]): TextPiece[] {
  const spans = lines.flatMap(({ id, places }) => places.map(({ start, end }) => ({ id, start, end })));
  const cuts = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const here = spans.filter((span) => span.start < end && span.end > start);
    return { start, end, lines: [...new Set(here.map(({ id }) => id))] };
  });
}
