const LINE = 20;
const LINES = 2;

/** Two lines at most, broken between words; what does not fit ends in an ellipsis. */
export function wrapLabel(label: string): string {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, LINES).map(clip);
  if (lines.length > LINES) kept[LINES - 1] = clip(`${kept[LINES - 1]?.replace(/…$/, '')} ${lines[LINES]}`);
  return kept.join('\n');
}

function clip(line: string): string {
  return line.length <= LINE ? line : `${line.slice(0, LINE - 1).trimEnd()}…`;
}
