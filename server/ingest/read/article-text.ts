import { blockText } from './block-text.ts';
import { LIMITS } from './limits.ts';
import { type Page, type PageNode, parsePage } from './page-node.ts';
import { tagCount } from './tag-count.ts';

const AROUND = 'nav, header, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"]';

/** Below this Readability keeps all that stands on the page. */
const SHORTEST_ARTICLE = 500;

/** A page's article without what stands around it. */
export async function articleText(html: string, page: Page): Promise<string> {
  const { elements, depth, marks } = tagCount(html);
  const isLarge = elements > LIMITS.articleElements || depth > LIMITS.articleDepth || marks > LIMITS.articleMarks;
  if (isLarge) return bodyText(page);
  const { Readability } = await import('@mozilla/readability');
  // Readability takes the page apart, so it has one of its own.
  const found = new Readability((await parsePage(html)) as never, {
    serializer: (node) => node as unknown as PageNode,
  });
  const article = found.parse()?.content;
  const text = article ? blockText(article) : '';
  return text.length < SHORTEST_ARTICLE ? bodyText(page) || text : text;
}

/** For a page too short to tell its article from the rest. */
function bodyText(page: Page): string {
  for (const element of page.querySelectorAll(AROUND)) element.remove();
  return page.body ? blockText(page.body) : '';
}
