import { isoDay } from '../../model/partial-date.ts';
import type { SourceDocument } from '../../model/graph.ts';
import { textWords, type TextTerm } from '../../model/text-words.ts';
import type { Page, Paged } from '../graph-store.ts';
import type { TextFilter } from '../search-filters.ts';
import type { Connection } from './connection.ts';

/** Releases read at a time while an older file learns their words. */
const PAGE = 200;

export function putReleaseWords(connection: Connection, doc: number, text: string): void {
  connection.run('INSERT OR REPLACE INTO release_words (rowid, words) VALUES (:doc, :words)', {
    doc,
    words: textWords(text),
  });
}

export function forgetReleaseWords(connection: Connection, docs: number[]): void {
  const list = JSON.stringify(docs);
  connection.run('DELETE FROM release_words WHERE rowid IN (SELECT value FROM json_each(:list))', { list });
}

/** For a file that has releases and no words yet. */
export function learnReleaseWords(connection: Connection): void {
  const sql = `SELECT group_concat(json_array(doc, record ->> 'text')) FROM (
    SELECT doc, record FROM document WHERE kind = 'release' AND doc > :after ORDER BY doc LIMIT ${PAGE})`;
  for (let after = 0; ;) {
    const page = connection.list<[number, string]>(sql, { after });
    for (const [doc, text] of page) putReleaseWords(connection, doc, text);
    const last = page.at(-1);
    if (!last) return;
    [after] = last;
  }
}

/** A partial date compares as far as it goes. */
const MATCHING = `FROM document d WHERE d.doc IN (SELECT rowid FROM release_words WHERE words MATCH :words)
  AND (:from IS NULL OR d.published >= substr(:from, 1, length(d.published)))
  AND (:to IS NULL OR d.published <= substr(:to, 1, length(d.published)))`;

const NEWEST = 'published DESC, address';

const PAGE_OF = `SELECT group_concat(json_array(json(record), mentions, claims) ORDER BY ${NEWEST}) FROM document
  WHERE doc IN (SELECT d.doc ${MATCHING} ORDER BY ${NEWEST} LIMIT :limit OFFSET :offset)`;

/** Releases with all these terms, newest first; `words` has nothing but letters, digits and spaces to be quoted. */
export function matchingReleases(
  connection: Connection,
  terms: TextTerm[],
  { from, to, limit, offset }: Page & TextFilter,
): Paged<{ document: SourceDocument; mentions: number; claims: number }> {
  const words = terms.map((term) => `"${term.words.join(' ')}"${term.beginning ? ' *' : ''}`).join(' AND ');
  const days = { from: from === undefined ? null : isoDay(from), to: to === undefined ? null : isoDay(to) };
  const rows = connection.list<[SourceDocument, number, number]>(PAGE_OF, { words, ...days, limit, offset });
  const [total = 0] = connection.column<number>(`SELECT count(*) ${MATCHING}`, { words, ...days });
  return { items: rows.map(([document, mentions, claims]) => ({ document, mentions, claims })), total };
}
