/** A piece of text where a page draws it: its left end, its base line, and how large. Sizes in points, y grows upwards. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export type PlacedLine = Omit<PlacedText, 'width'>;

/** The lines of a page in the order in which it draws them. */
export function pdfLines(pieces: PlacedText[]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let last: PlacedText | null = null;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const line = lines.at(-1);
    if (line && last && isOnLine(piece, line, last)) {
      line.text += isApart(piece, last) ? ` ${piece.text}` : piece.text;
      line.size = Math.max(line.size, piece.size);
    } else lines.push({ text: piece.text, x: piece.x, y: piece.y, size: piece.size });
    last = piece;
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim();
  return lines.filter(({ text }) => text !== '');
}

/** A raised figure is on the line; what begins far to the left of where the last piece ended is not. */
function isOnLine(piece: PlacedText, line: PlacedLine, last: PlacedText): boolean {
  const size = Math.max(line.size, piece.size, 1);
  return Math.abs(piece.y - line.y) < size * 0.6 && piece.x > last.x - size;
}

function isApart(piece: PlacedText, last: PlacedText): boolean {
  const gap = piece.x - (last.x + last.width);
  return gap > piece.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
}
