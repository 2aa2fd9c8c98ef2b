/** Elements that end without being closed, or at the latest with what follows them. */
const CLOSED_BY_OTHERS =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** How much work an HTML page makes; found without parsing it. */
export interface TagCount {
  elements: number;
  /** Elements open at once at most. */
  depth: number;
  /** At most: words within tags. */
  attributes: number;
  /** `<` and `&`. */
  marks: number;
}

export function tagCount(html: string): TagCount {
  const count = { elements: 0, depth: 0, attributes: 0, marks: 0 };
  let open = 0;
  for (const [, slash, name = '', attributes = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,20})([^<>]*)/gi)) {
    if (slash === '') count.elements += 1;
    count.attributes += attributes.match(/[\s/]+[^\s/]/g)?.length ?? 0;
    if (CLOSED_BY_OTHERS.test(name)) continue;
    open = Math.max(0, open + (slash === '/' ? -1 : 1));
    count.depth = Math.max(count.depth, open);
  }
  count.marks = occurrences(html, '<') + occurrences(html, '&');
  return count;
}

function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
