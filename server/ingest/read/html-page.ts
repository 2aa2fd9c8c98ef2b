import { RecordProblem } from '../record-problem.ts';
import { articleText } from './article-text.ts';
import { pageDetails } from './page-details.ts';
import { parsePage } from './page-node.ts';
import type { TextReader } from './reader.ts';
import { releaseOf, underHeadline } from './release.ts';
import { wholeText } from './whole-text.ts';

/** A page is one release: its article, with what its metadata says. */
export const htmlPage: TextReader = {
  name: 'web page (HTML)',
  endings: ['.html', '.htm', '.xhtml'],
  isOneDocument: true,
  recognises: (start) => /^\s*(<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(start),
  async *read(file, given) {
    const html = await wholeText(file);
    const page = await parsePage(html);
    const own = pageDetails(page, file.address);
    const text = await articleText(html, page);
    if (text === '') throw new RecordProblem('the page has no text (it may be made by scripts)');
    const title = own.title ?? page.querySelector('title')?.textContent?.trim() ?? null;
    yield releaseOf(file, underHeadline(own.title, text), given, { ...own, title });
  },
};
