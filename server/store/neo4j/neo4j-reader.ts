import type { GraphReader } from '../graph-store.ts';
import { searchNames } from '../search-names.ts';
import { searchTexts } from '../search-texts.ts';
import type { Connection, Neo4jSettings } from './connection.ts';
import { documentList, documents, outdated, rowsFrom, sources } from './document-reads.ts';
import { dumpLines } from './dump-lines.ts';
import { counts, entities, expand, overview, relationCounts, relations, relationsAmong } from './entity-reads.ts';
import { evidence } from './evidence-reads.ts';
import { toJudgement, type JudgementRow } from './graph-records.ts';
import { namedIn, whyOne } from './naming-reads.ts';
import { around, dealings, line, tallies } from './question-reads.ts';
import { rejects } from './rejects.ts';
import { textIndex } from './release-words.ts';
import { runs } from './runs.ts';
import { savedViewList, savedViews } from './saved-views.ts';
import { mentions, passages } from './saying-reads.ts';
import { nameIndex } from './search-reads.ts';
import { enter, shortest, step, weigh } from './walk-reads.ts';
import { META } from './meta.ts';
import { place } from './unavailable.ts';
import { whole } from './whole-reads.ts';

export function neo4jReader(connection: Connection, settings: Neo4jSettings, schema: string): GraphReader {
  const { read } = connection;
  return {
    until: (deadline) => neo4jReader({ ...connection, read: connection.readUntil(deadline) }, settings, schema),
    entities: (ids) => entities(read, ids),
    relations: (ids) => relations(read, ids),
    search: (query, options) => searchNames(nameIndex(read), query, options),
    searchTexts: (query, options) => searchTexts(textIndex(read), query, options),
    expand: (ids, options) => expand(read, ids, options),
    walk: {
      enter: (ids) => enter(read, ids),
      weigh: (groups) => weigh(read, groups),
      step: (from, filter, open, limit) => step(read, from, filter, open, limit),
      leave: async (entities, relations) => ({ entities: entities.map(String), relations: relations.map(String) }),
      shortest: (from, to, filter, bounds) => shortest(read, from, to, filter, bounds),
    },
    around: (ids, filter, limit) => around(read, ids, filter, limit),
    line: (id, filter, limit) => line(read, id, filter, limit),
    dealings: (filter) => dealings(read, filter),
    tallies: (ids, by, parts) => tallies(read, ids, by, parts),
    relationCounts: (ids) => relationCounts(read, ids),
    relationsAmong: (ids) => relationsAmong(read, ids),
    evidence: (facts, page) => evidence(read, facts, page),
    sources: (of) => sources(read, of),
    namedIn: (ids, page) => namedIn(read, ids, page),
    whyOne: (ids) => whyOne(read, ids),
    documents: (addresses) => documents(read, addresses),
    documentList: (options) => documentList(read, options),
    rejects: (page) => rejects(read, page),
    runs: (since) => runs(read, since),
    savedViews: (ids) => savedViews(read, ids),
    savedViewList: (page) => savedViewList(read, page),
    revision: async () => (await read<{ revision: number | null }>('revision', META))[0]?.revision ?? 0,
    passages: (addresses) => passages(read, addresses),
    mentions: (addresses) => mentions(read, addresses),
    overview: (limit) => overview(read, limit),
    whole: () => whole(read),
    counts: () => counts(read),
    status: async () => ({
      kind: 'neo4j',
      version: await connection.version(),
      place: `${place(settings)} (${settings.database})`,
      schema,
    }),
    judgements: async () => (await read<JudgementRow>('judgements')).map(toJudgement),
    dump: () => dumpLines(connection),
    outdated: (readers) => outdated(read, readers),
    rowsFrom: (origin) => rowsFrom(read, origin),
  };
}
