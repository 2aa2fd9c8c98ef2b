import { languageTag } from '../clean/language-tag.ts';
import type { TextDetails } from './reader.ts';
import { webAddress } from './web-address.ts';
import { writtenDay } from './written-day.ts';

const BLOCK = /^\ufeff?---\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A Markdown file's lines `title: …`, `date: …` between two `---`, and what follows them. */
export function frontMatter(text: string): { body: string; details: Partial<TextDetails> } {
  const block = BLOCK.exec(text);
  if (!block) return { body: text, details: {} };
  const values = new Map<string, string>();
  for (const line of block[1]!.split(/\r?\n/)) {
    const [, name, value] = /^([A-Za-z_]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && value) values.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  const one = (...names: string[]): string | null => names.map((name) => values.get(name)).find(Boolean) ?? null;
  const details = {
    url: webAddress(one('url', 'canonical', 'source', 'link')),
    title: one('title', 'headline'),
    publisher: one('publisher', 'agency', 'organisation', 'organization'),
    published: writtenDay(one('published', 'date', 'pubdate')),
    language: languageTag(one('language', 'lang') ?? ''),
  };
  return { body: text.slice(block[0].length), details };
}
