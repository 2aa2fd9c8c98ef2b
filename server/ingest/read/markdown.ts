import { blockText } from './block-text.ts';
import { frontMatter } from './front-matter.ts';
import { LIMITS } from './limits.ts';
import { parsePage } from './page-node.ts';
import type { TextReader } from './reader.ts';
import { releaseOf } from './release.ts';
import { wholeText } from './whole-text.ts';

/** A file is one release: the text without its marks, and what its front matter says. */
export const markdown: TextReader = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  isOneDocument: true,
  recognises: (start) => /^---\r?\n[^]*?\r?\n---\r?\n/.test(start) || /^# \S/.test(start),
  async *read(file, given) {
    const { body, details } = frontMatter(await wholeText(file, LIMITS.markdown));
    const { default: MarkdownIt } = await import('markdown-it');
    const page = await parsePage(new MarkdownIt({ html: true }).render(body));
    yield releaseOf(file, page.body ? blockText(page.body) : '', given, details);
  },
};
