/** An http address, made whole against the page it stands on; null for anything else. */
export function webAddress(given: string | null | undefined, base?: string | null): string | null {
  if (!given || !URL.canParse(given.trim(), base ?? undefined)) return null;
  const url = new URL(given.trim(), base ?? undefined);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

export function isWebAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}
