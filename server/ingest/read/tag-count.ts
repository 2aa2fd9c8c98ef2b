/** Elements that end without being closed, or at the latest with what follows them. */
const CLOSED_BY_OTHERS =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** How many elements HTML opens, and how many of them are open at once at most; found without parsing it. */
export function tagCount(html: string): { elements: number; depth: number } {
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,20})/gi)) {
    if (slash === '') elements += 1;
    if (CLOSED_BY_OTHERS.test(name)) continue;
    open = Math.max(0, open + (slash === '/' ? -1 : 1));
    depth = Math.max(depth, open);
  }
  return { elements, depth };
}
