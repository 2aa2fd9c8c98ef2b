const TRACKING = /^(utm_[^=]*|fbclid|gclid|mc_cid|mc_eid)(=|$)/i;

/**
 * One spelling for one page: no fragment, tracking parameter, credentials or default port; host in lower case; the rest
 * as given. Null when it is no http address.
 */
export function canonicalUrl(given: string): string | null {
  const text = given.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // Not through URLSearchParams: it would write the parameters that stay in another way.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter))
    .join('&');
  return url.href;
}
