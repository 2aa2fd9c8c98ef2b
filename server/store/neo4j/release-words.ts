import { isoDay } from '../../model/partial-date.ts';
import { textWords, type TextTerm } from '../../model/text-words.ts';
import type { TextIndex } from '../search-texts.ts';
import type { Connection, Run } from './connection.ts';
import { toDocument, type DocumentRow } from './document-records.ts';
import { namedQuery } from './named-queries.ts';
import { integer } from './values.ts';

/** Releases that are given their words in one transaction. */
const AT_ONCE = 200;

/** In the words of Lucene's query parser; words have nothing but letters and digits, and no capitals. */
function query(terms: TextTerm[]): string {
  return terms.map(({ words, beginning }) => (beginning ? `+${words.join()}*` : `+"${words.join(' ')}"`)).join(' ');
}

export function textIndex(read: Run): TextIndex {
  return async (terms, { from, to, offset, limit }) => {
    type Row = { total: number; items: (DocumentRow & { mentions: number; claims: number })[] };
    const [row] = await read<Row>('releases-with-words', {
      words: query(terms),
      from: from === undefined ? null : isoDay(from),
      to: to === undefined ? null : isoDay(to),
      offset: integer(offset),
      limit: integer(limit),
    });
    const items = (row?.items ?? []).map((found) => {
      return { document: toDocument(found), mentions: found.mentions, claims: found.claims };
    });
    return { items, total: row?.total ?? 0 };
  };
}

/** Gives words to the releases of a database that an earlier version wrote; each chunk is a transaction of its own. */
export async function learnReleaseWords({ read, statement }: Connection): Promise<void> {
  for (let left = true; left;) {
    type Row = { address: string; text: string };
    const found = await read<Row>('releases-without-words', { limit: integer(AT_ONCE) });
    const rows = found.map(({ address, text }) => ({ address, words: textWords(text) }));
    if (rows.length > 0) await statement(namedQuery('put-release-words'), { rows });
    left = rows.length === AT_ONCE;
  }
}
