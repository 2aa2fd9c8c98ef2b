import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Judgement } from '../../model/graph.ts';
import type { GraphReader, StoreStatus } from '../graph-store.ts';
import { searchNames, type NameIndex } from '../search-names.ts';
import { searchTexts } from '../search-texts.ts';
import type { Connection } from './connection.ts';
import { dealingPages } from './dealing-reads.ts';
import { documentList, documents, outdated, rowsFrom, sources } from './document-reads.ts';
import { dumpLines } from './dump-lines.ts';
import { entities, expand, relations, relationsAmong } from './entity-reads.ts';
import { evidence } from './evidence-reads.ts';
import { namedIn, whyOne } from './naming-reads.ts';
import { MEMORY } from './open-database.ts';
import { counts, overview } from './overview-reads.ts';
import { around, line, tallies } from './question-reads.ts';
import { relationCounts } from './relation-counts.ts';
import { rejects } from './rejects.ts';
import { matchingReleases } from './release-words.ts';
import { revision } from './revision.ts';
import { runs } from './runs.ts';
import { savedViewList, savedViews } from './saved-views.ts';
import { mentions, passages } from './saying-reads.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { candidates, similarWords } from './search-reads.ts';
import { shortestPaths } from './shortest-paths.ts';
import { timed } from './timed.ts';
import { enter, leave, step, weigh } from './walk-reads.ts';
import { wholePages } from './whole-reads.ts';

/** Answers from one snapshot each. `again` opens a connection for what lasts: a dump, all dealings, the whole graph. */
export function sqliteReader(connection: Connection, path: string, again: () => Connection): GraphReader {
  // In memory there is one connection, and a write may be open on it.
  const alone = path !== MEMORY;
  const read = async <T>(answer: () => T): Promise<T> => (alone ? snapshot(connection, answer) : answer());
  const names: NameIndex = {
    similarWords: (words) => read(() => similarWords(connection, words)),
    candidates: (query, wanted, options) => read(() => candidates(connection, query, wanted, options)),
  };
  return {
    until: (deadline) => sqliteReader(timed(connection, deadline), path, () => timed(again(), deadline)),
    entities: (ids) => read(() => entities(connection, ids)),
    relations: (ids) => read(() => relations(connection, ids)),
    search: (query, options) => searchNames(names, query, options),
    searchTexts: (query, options) =>
      searchTexts((terms, page) => read(() => matchingReleases(connection, terms, page)), query, options),
    expand: (ids, options) => read(() => expand(connection, ids, options)),
    walk: {
      enter: (ids) => read(() => enter(connection, ids).map((entered) => entered?.node)),
      weigh: (groups) => read(() => weigh(connection, groups)),
      step: (from, filter, open, limit) => read(() => step(connection, from, filter, open, limit)),
      leave: (entities, relations) => read(() => leave(connection, entities, relations)),
      shortest: (from, to, filter, bounds) => read(() => shortestPaths(connection, [from, to], filter, bounds)),
    },
    around: (ids, filter, limit) => read(() => around(connection, ids, filter, limit)),
    line: (id, filter, limit) => read(() => line(connection, id, filter, limit)),
    dealings: async (filter) =>
      alone && filter.sides.length === 0
        ? (await inTurns(again(), (own) => dealingPages(own, filter))).flat()
        : read(() => [...dealingPages(connection, filter)].flat()),
    tallies: (ids, by, parts) => read(() => tallies(connection, ids, by, parts)),
    relationCounts: (ids) => read(() => relationCounts(connection, ids)),
    relationsAmong: (ids) => read(() => relationsAmong(connection, ids)),
    evidence: (facts, page) => read(() => evidence(connection, facts, page)),
    sources: (of) => read(() => sources(connection, of)),
    namedIn: (ids, page) => read(() => namedIn(connection, ids, page)),
    whyOne: (ids) => read(() => whyOne(connection, ids)),
    documents: (addresses) => read(() => documents(connection, addresses)),
    documentList: (options) => read(() => documentList(connection, options)),
    rejects: (page) => read(() => rejects(connection, page)),
    runs: (since) => read(() => runs(connection, since)),
    savedViews: (ids) => read(() => savedViews(connection, ids)),
    savedViewList: (page) => read(() => savedViewList(connection, page)),
    revision: () => read(() => revision(connection)),
    passages: (addresses) => read(() => passages(connection, addresses)),
    mentions: (addresses) => read(() => mentions(connection, addresses)),
    overview: (limit) => read(() => overview(connection, limit)),
    whole: async () =>
      (alone ? await inTurns(again(), wholePages) : await read(() => [...wholePages(connection)])).at(-1)!,
    counts: () => read(() => counts(connection)),
    status: () => read(() => status(connection, path)),
    judgements: () => read(() => judgements(connection)),
    dump: () => dump(again, alone),
    outdated: (readers) => read(() => outdated(connection, readers)),
    rowsFrom: (origin) => read(() => rowsFrom(connection, origin)),
  };
}

function snapshot<T>(connection: Connection, answer: () => T): T {
  connection.run('BEGIN');
  try {
    return answer();
  } finally {
    connection.run('COMMIT');
  }
}

/** On a connection of their own, so that others are answered between the pages. */
async function inTurns<Page>(
  connection: Connection,
  pagesOf: (connection: Connection) => Iterable<Page>,
): Promise<Page[]> {
  connection.run('BEGIN');
  try {
    const pages: Page[] = [];
    for (const page of pagesOf(connection)) {
      pages.push(page);
      await turn();
    }
    return pages;
  } finally {
    connection.close();
  }
}

async function* dump(again: () => Connection, alone: boolean): AsyncGenerator<string> {
  const connection = again();
  if (alone) connection.run('BEGIN');
  try {
    yield* dumpLines(connection);
  } finally {
    if (alone) connection.close();
  }
}

function status(connection: Connection, path: string): StoreStatus {
  const [version = ''] = connection.column<string>('SELECT sqlite_version()');
  const place = path === MEMORY ? path : resolve(path);
  return { kind: 'sqlite', version, place, schema: String(SCHEMA_VERSION) };
}

/** In the order in which they are dumped. */
function judgements(connection: Connection): Judgement[] {
  return connection.list<Judgement>('SELECT group_concat(record ORDER BY key) FROM judgement');
}
