import type { PlacedLine } from './pdf-lines.ts';

/** Lines at the top and at the bottom of a page among which running heads are looked for. */
const EDGE = 3;
const PAGE_NUMBER = /^(?:page\s*)?[-–—|]?\s*\d{1,4}\s*[-–—|]?$|^(?:page\s*)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i;

/** The pages without page numbers and without the lines that half of them begin or end with. */
export function withoutRunningHeads(pages: PlacedLine[][]): PlacedLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const shape of new Set(edges(page).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const isHead = (line: PlacedLine): boolean => {
    const count = counts.get(shapeOf(line)) ?? 0;
    return PAGE_NUMBER.test(line.text) || (count > 1 && count >= pages.length / 2);
  };
  return pages.map((page) => {
    const heads = new Set(edges(page).filter(isHead));
    return page.filter((line) => !heads.has(line));
  });
}

function edges(page: PlacedLine[]): PlacedLine[] {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

/** Page numbers differ where the rest of a running head is the same. */
function shapeOf({ text }: PlacedLine): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
