const names = new Intl.DisplayNames('en', { type: 'region' });

/** English name of an ISO 3166-1 alpha-2 code; anything else stays as it is. */
export function countryName(country: string): string {
  return /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country;
}
