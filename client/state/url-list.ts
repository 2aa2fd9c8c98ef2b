export function toList(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',');
}

export function parseList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(decoded)
    .filter((value) => value !== '');
}

/** Empty when it is not encoded as it should be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
