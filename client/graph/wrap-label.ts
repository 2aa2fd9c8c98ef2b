import { clipText } from '../state/clip-text.ts';

/** How wide and how high a label may be, in letters and lines. */
export interface LabelRoom {
  letters: number;
  lines: number;
}

const CROWDED: LabelRoom = { letters: 16, lines: 2 };
const ROOMY: LabelRoom = { letters: 22, lines: 3 };
const MANY = 60;

/** For the one that is chosen or under the pointer: its whole name. */
export const ALONE: LabelRoom = { letters: 24, lines: 6 };

/** Room for a label among that many shapes. */
export function labelRoom(shapes: number): LabelRoom {
  return shapes > MANY ? CROWDED : ROOMY;
}

/** Breaks between words; what does not fit ends in an ellipsis. */
export function wrapLabel(label: string, room: LabelRoom): string {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room.letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const rest = lines.splice(room.lines).join(' ');
  return lines
    .map((line, index) => clipText(rest && index === lines.length - 1 ? `${line} ${rest}` : line, room.letters))
    .join('\n');
}
