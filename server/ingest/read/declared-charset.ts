const XML = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i;
const META = /<meta[^>]*\scharset\s*=\s*["']?\s*([\w.:-]+)/i;
const META_CONTENT = /<meta[^>]*\scontent\s*=\s*["'][^"'>]*;\s*charset=([\w.:-]+)/i;

/** The character set that a file's own first bytes name, else its server; as TextDecoder calls it. Null when none is named that is known. */
export function declaredCharset(start: Buffer, server: string | undefined): string | null {
  const text = start.toString('latin1');
  const isMarkup = /^(?:\xef\xbb\xbf)?\s*</.test(text);
  const own = isMarkup ? (XML.exec(text) ?? META.exec(text) ?? META_CONTENT.exec(text))?.[1] : undefined;
  const label = known(own) ?? known(server);
  // A file in UTF-16 could not be read up to here: it says what it was before it was written again.
  return label?.startsWith('utf-16') ? null : label;
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
