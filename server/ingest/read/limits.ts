/** What is read at most, so that a hostile or broken file costs little memory and time. Lengths in characters, sizes in bytes. */
export const LIMITS = {
  /** A line of a file of records. */
  line: 8_000_000,
  /** A row of a table, over its lines. */
  row: 1_000_000,
  /** A text that is read as one piece: a page, a feed, a letter. */
  text: 16_000_000,
  /** A Markdown file, whose library makes many times as much of each mark. */
  markdown: 3_000_000,
  /** A JSON file that is read as one piece; longer ones come as JSON lines. */
  json: 128_000_000,
  /** A file that its reader needs whole: a PDF, a DOCX, an e-mail. */
  bytes: 64_000_000,
  /** An archive, as it is. */
  archive: 256_000_000,
  /** A file out of an archive. */
  unpacked: 256_000_000,
  /** All files out of an archive. */
  unpackedTotal: 1_000_000_000,
  entries: 10_000,
  /** Times that a packed file may grow; texts seldom reach 20. */
  ratio: 200,
  /** Levels of values in values in JSON. */
  depth: 100,
  /** Elements of a web page, and levels of them in each other. */
  elements: 200_000,
  elementDepth: 1000,
  /** Words within the tags of a web page: each may be an attribute. */
  attributes: 200_000,
  /** `<` and `&` in a web page: each may begin a piece of its text. */
  marks: 1_000_000,
  /** Beyond these a page's article is not looked for, and all its text is taken: looking grows with the square of them. */
  articleElements: 20_000,
  articleDepth: 100,
  articleMarks: 60_000,
  pages: 2000,
  /** A part of a PDF, unpacked. */
  pdfStream: 100_000_000,
  /** Standard input, which is kept in memory. */
  stdin: 256_000_000,
  /** A page from the web. */
  download: 32_000_000,
  downloadSeconds: 30,
  redirects: 5,
} as const;

/** `8,000,000`, in messages. */
export function inWords(limit: number): string {
  return limit.toLocaleString('en');
}
