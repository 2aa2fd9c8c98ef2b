const LONGEST = 250;

/** The first line when it is a headline: short, of several words, no sentence, and followed by more; else null. */
export function headline(text: string): string | null {
  const end = text.indexOf('\n');
  if (end < 0) return null;
  const line = text.slice(0, end).trim();
  if (line.length > LONGEST || /[.。;；:：,，]$/.test(line)) return null;
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isHan = /\p{Script=Han}{4}/u.test(line);
  return words.length >= 3 || isHan ? line : null;
}
