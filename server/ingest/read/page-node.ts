import { inWords, LIMITS } from './limits.ts';
import { RecordProblem } from '../record-problem.ts';
import { tagCount } from './tag-count.ts';

/** What readers use of a DOM. */
export interface PageNode {
  nodeType: number;
  /** Upper case in HTML. */
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
  remove(): void;
}

export interface Page extends PageNode {
  documentElement: PageNode | null;
  body: PageNode | null;
}

/** A page from its HTML, however broken. Nothing in it runs and nothing is fetched. Throws RecordProblem when it is larger than pages are. */
export async function parsePage(html: string): Promise<Page> {
  const { elements, depth, attributes, marks } = tagCount(html);
  if (elements > LIMITS.elements)
    throw new RecordProblem(`the page has more than ${inWords(LIMITS.elements)} elements`);
  if (attributes > LIMITS.attributes)
    throw new RecordProblem(`the page has more than ${inWords(LIMITS.attributes)} words in its tags`);
  if (marks > LIMITS.marks) throw new RecordProblem(`the page has more than ${inWords(LIMITS.marks)} signs < and &`);
  if (depth > LIMITS.elementDepth) throw new RecordProblem('the page is nested too deeply');
  // Only here: most runs read no HTML, and start without loading a parser for it.
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}
