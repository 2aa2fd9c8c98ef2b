/** A passage and the document that says it. */
export interface Cited {
  quote: string;
  document: {
    publisher: string | null;
    title: string | null;
    published: string | null;
    url: string | null;
    address: string;
  };
}

/** `“…” (Publisher, “Title”, 2023-11-27, https://…)`: what is not known is left out; without a web address the document's own. */
export function citation({ quote, document: { publisher, title, published, url, address } }: Cited): string {
  const source = [publisher, title && `“${oneLine(title)}”`, published, url ?? address].filter(Boolean);
  return `“${oneLine(quote)}” (${source.join(', ')})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
