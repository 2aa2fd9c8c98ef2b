/** A language as BCP 47 writes it (`en-GB`); null when it is none. */
export function languageTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given.trim())[0] ?? null;
  } catch {
    return null;
  }
}
