import { RecordProblem } from '../record-problem.ts';
import { readFeedItem } from './feed-item.ts';
import { parseFeed, type ParsedFeed } from './parse-feed.ts';
import type { TextReader } from './reader.ts';
import { wholeText } from './whole-text.ts';
import { xmlProblem } from './xml-problem.ts';

const START = /^\s*(<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(rss|feed|rdf:RDF)\b/i;

/** RSS or Atom: each item is a release. (A JSON feed comes as JSON.) */
export const feed: TextReader = {
  name: 'feed (RSS, Atom)',
  endings: ['.rss', '.atom', '.xml', '.rdf'],
  isOneDocument: false,
  recognises: (start) => START.test(start),
  async *read(file) {
    const { details, items } = await parsed(await wholeText(file));
    for (const [index, item] of items.entries()) yield await readFeedItem(item, index, details, file);
  },
};

async function parsed(xml: string): Promise<ParsedFeed> {
  const problem = xmlProblem(xml);
  if (problem !== null) throw new RecordProblem(problem);
  let found: ParsedFeed;
  try {
    found = await parseFeed(xml);
  } catch {
    throw new RecordProblem('no feed: neither RSS nor Atom, or broken XML');
  }
  if (found.items.length === 0) throw new RecordProblem('the feed has no items');
  return found;
}
