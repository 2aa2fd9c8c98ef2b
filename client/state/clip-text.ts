/** So many letters at most; what was cut ends in an ellipsis. */
export function clipText(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
