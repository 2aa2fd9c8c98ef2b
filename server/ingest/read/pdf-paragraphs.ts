import type { PlacedLine } from './pdf-lines.ts';

const SENTENCE_END = /[.!?:;。！？：；]['"’”)\]]?$/;
const LIST_ITEM = /^(?:[•▪◦‣●*–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/i;
const HAN_EDGE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：）」』”]$/u;

/** The running text of pages: lines that belong together joined, a blank line between paragraphs. */
export function pdfParagraphs(pages: PlacedLine[][]): string {
  const paragraphs: PlacedLine[][] = [];
  for (const page of pages) {
    const step = usualStep(page);
    for (const [index, line] of page.entries()) {
      const paragraph = paragraphs.at(-1);
      const before = paragraph?.at(-1);
      if (paragraph && before && continues(before, line, index === 0 ? null : step)) paragraph.push(line);
      else paragraphs.push([line]);
    }
  }
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  return paragraphs.map((lines) => joined(lines, words)).join('\n\n');
}

/** `step`: the usual distance of lines; null for the first line of a page. */
function continues(before: PlacedLine, line: PlacedLine, step: number | null): boolean {
  if (LIST_ITEM.test(line.text) || Math.abs(before.size - line.size) > before.size * 0.12) return false;
  const down = before.y - line.y;
  if (step === null || down < 0) return !SENTENCE_END.test(before.text); // a new page or column
  const isIndented = line.x > before.x + line.size && SENTENCE_END.test(before.text);
  return down < step * 1.35 && !isIndented;
}

/** The distance of most lines; that of a paragraph's lines, since it has more of them than gaps around it. */
function usualStep(page: PlacedLine[]): number {
  const steps = page
    .slice(1)
    .map((line, index) => page[index]!.y - line.y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 3)] ?? 0;
}

function joined(lines: PlacedLine[], words: Set<string>): string {
  let text = '';
  for (const line of lines) {
    const divided = /([\p{L}]+)-$/u.exec(text);
    const rest = /^\p{Ll}+/u.exec(line.text)?.[0];
    if (divided && rest) {
      const isCompound = words.has(`${divided[1]}-${rest}`.toLowerCase());
      text = (isCompound ? text : text.slice(0, -1)) + line.text;
    } else text += (text === '' || HAN_EDGE.test(text) ? '' : ' ') + line.text;
  }
  return text;
}
