import { adjacentRows, stepRows } from './adjacent-rows.ts';
import type { Connection } from './connection.ts';
import { packRecords } from './pack-records.ts';
import { learnReleaseWords } from './release-words.ts';
import { learnSpellings } from './spellings.ts';

/** Raised with every change of the tables; kept in the file as `user_version`. */
export const SCHEMA_VERSION = 11;

/** "Ente": marks a file as ours (`application_id`). */
export const APPLICATION_ID = 0x456e7465;

/** The shown value of an attribute in a packed record, or its mode. */
function shown(attribute: string, what: 'value' | 'mode' = 'value'): string {
  return `record ->> '$[5].${attribute}[0][${what === 'value' ? 0 : 1}]'`;
}

/** When an instrument ended, as its record shows it. */
const ENDS = `ends TEXT GENERATED ALWAYS AS (${shown('ends')}) VIRTUAL`;

/** What instruments and events are counted by, as their record shows it; null for anything else. */
const COUNTED = Object.entries({
  kind: shown('type'),
  status: shown('status'),
  date: `iif(type = 'Event', ${shown('date')}, ${shown('signed')})`,
  mode: `coalesce(${['status', 'type', 'date'].map((name) => shown(name, 'mode')).join()})`,
}).map(
  ([name, value]) => `${name} TEXT GENERATED ALWAYS AS (iif(type IN ('Agreement', 'Event'), ${value}, NULL)) VIRTUAL`,
);

/** All that is counted, so that no record is read for it. */
const ENTITY_COUNTED = 'CREATE INDEX entity_counted ON entity (type, kind, status, date, ends, mode, id)';

/**
 * Fat rows lie in order of arrival (`num`) and trees in random order (ids are hashes) stay slim: a bulk load touches
 * random pages of the latter, and each page touched is written twice.
 * Records are kept whole as JSON (`packed-records.ts`); columns and slim tables beside them are what statements look for.
 * Everything about one document is one row (`packed`), found by fact and by signature through `claim_of` and `mention_of`.
 */
export const TABLES: Record<string, string> = {
  document: `CREATE TABLE document (
    doc INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    -- as documents are ordered: null without a year
    published TEXT,
    sha256 TEXT NOT NULL,
    file TEXT,
    reader TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    record TEXT NOT NULL,
    packed TEXT NOT NULL
  )`,
  // Words of releases by `doc`, cut at spaces; the texts themselves are in `document`.
  release_words: `CREATE VIRTUAL TABLE release_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')`,
  mention_of: `CREATE TABLE mention_of (signature INTEGER, doc INTEGER, PRIMARY KEY (signature, doc)) WITHOUT ROWID`,
  // `fact`: a relation, or with `attribute` an entity.
  claim_of: `CREATE TABLE claim_of (
    fact INTEGER, attribute TEXT, doc INTEGER, idx INTEGER, confidence REAL NOT NULL, start INTEGER NOT NULL,
    PRIMARY KEY (fact, attribute, doc, idx)
  ) WITHOUT ROWID`,
  citation: `CREATE TABLE citation (reference TEXT, doc INTEGER, PRIMARY KEY (reference, doc)) WITHOUT ROWID`,
  signature: `CREATE TABLE signature (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, standing TEXT NOT NULL, entity TEXT, record TEXT NOT NULL
  )`,
  // `key`: its hash; `founder`: the entity that the signature founds, '' where it founds none.
  signature_key: `CREATE TABLE signature_key (
    key TEXT, strength INTEGER, founder TEXT, signature INTEGER, level INTEGER NOT NULL,
    PRIMARY KEY (key, strength, founder, signature)
  ) WITHOUT ROWID`,
  // Mentions that stand alone in their document: `signature.entity` cannot say which entity they are.
  alone: `CREATE TABLE alone (signature TEXT, doc INTEGER, entity TEXT NOT NULL, PRIMARY KEY (signature, doc)) WITHOUT ROWID`,
  entity: `CREATE TABLE entity (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, degree INTEGER NOT NULL, name TEXT NOT NULL,
    record TEXT NOT NULL, ${[ENDS, ...COUNTED].join(', ')}
  )`,
  name_key: `CREATE TABLE name_key (key TEXT, entity INTEGER, PRIMARY KEY (key, entity)) WITHOUT ROWID`,
  // Words among the name keys that may be misspelt, by what words of close spelling share.
  spelling: `CREATE TABLE spelling (gram TEXT, word TEXT, PRIMARY KEY (gram, word)) WITHOUT ROWID`,
  relation: `CREATE TABLE relation (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, mode TEXT NOT NULL, source INTEGER NOT NULL,
    target INTEGER NOT NULL, told TEXT NOT NULL
  )`,
  // Each relation twice, once from either end, in the order in which an entity's relations are shown and with all that
  // is shown. Days between which it can hold: see `as-of.ts`; `name`, `neighbour_type` and `ends` are the neighbour's.
  adjacent: `CREATE TABLE adjacent (
    node INTEGER, type TEXT, name TEXT, relation_id TEXT, direction TEXT, neighbour INTEGER NOT NULL,
    neighbour_type TEXT NOT NULL, mode TEXT NOT NULL, valid TEXT, first_day INTEGER, last_day INTEGER, ends TEXT,
    told TEXT NOT NULL, PRIMARY KEY (node, type, name, relation_id, direction)
  ) WITHOUT ROWID`,
  // The same, slim and by neighbour: what a search walks on, and what is counted. Words as numbers (`codes.ts`): so
  // nearly twice as many rows lie on a page.
  step: `CREATE TABLE step (
    node INTEGER, neighbour INTEGER, relation INTEGER, direction INTEGER, type INTEGER NOT NULL,
    neighbour_type INTEGER NOT NULL, mode INTEGER NOT NULL, first_day INTEGER, last_day INTEGER, ends TEXT,
    PRIMARY KEY (node, neighbour, relation, direction)
  ) WITHOUT ROWID`,
  judgement: `CREATE TABLE judgement (key TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID`,
  reject: `CREATE TABLE reject (
    num INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE, at TEXT NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL,
    record TEXT NOT NULL
  )`,
  run: `CREATE TABLE run (
    id TEXT PRIMARY KEY, began TEXT NOT NULL, heard TEXT NOT NULL, record TEXT NOT NULL
  ) WITHOUT ROWID`,
  saved_view: `CREATE TABLE saved_view (id TEXT PRIMARY KEY, saved TEXT NOT NULL, record TEXT NOT NULL) WITHOUT ROWID`,
  // One row.
  revision: `CREATE TABLE revision (one INTEGER PRIMARY KEY, number INTEGER NOT NULL)`,
};

const LATEST_REJECTS = 'CREATE INDEX reject_latest ON reject (at DESC, file, line)';

export const INDEXES = [
  'CREATE INDEX document_text ON document (substr(sha256, 1, 16))',
  'CREATE INDEX document_newest ON document (published DESC, address, kind)',
  "CREATE INDEX document_file ON document (file) WHERE kind = 'row'",
  'CREATE INDEX signature_entity ON signature (entity) WHERE entity IS NOT NULL',
  'CREATE INDEX alone_entity ON alone (entity)',
  'CREATE INDEX entity_rank ON entity (type, degree DESC, id)',
  ENTITY_COUNTED,
  'CREATE INDEX relation_type ON relation (type)',
  LATEST_REJECTS,
];

/**
 * What SQLite's planner is told: an entity has some twenty steps, so that where several neighbours are sought among
 * them, the next rows are tried before each search from the root of the tree. Written by hand, never counted: plans are
 * the same in every file.
 */
export const ESTIMATES = [
  'ANALYZE sqlite_schema',
  "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('step', 'step', '2000000 20 2 2 1')",
  'ANALYZE sqlite_schema',
];

/** What brings a file of each earlier version to the next: statements, and work on what it holds. */
export const MIGRATIONS: Record<number, (string | ((connection: Connection) => void))[]> = {
  1: [
    `ALTER TABLE entity ADD COLUMN ${ENDS}`,
    'DROP INDEX entity_name',
    'CREATE INDEX entity_name ON entity (num, name, ends)',
  ],
  2: [TABLES.reject ?? '', LATEST_REJECTS, "UPDATE document SET published = NULL WHERE published LIKE 'X%'"],
  3: [TABLES.run ?? '', TABLES.revision ?? ''],
  4: [...COUNTED.map((column) => `ALTER TABLE entity ADD COLUMN ${column}`), ENTITY_COUNTED],
  5: [TABLES.spelling ?? '', learnSpellings],
  6: [TABLES.release_words ?? '', learnReleaseWords],
  7: [
    'DROP INDEX entity_name',
    'DROP INDEX entity_counted',
    ...['ends', 'kind', 'status', 'date', 'mode'].map((column) => `ALTER TABLE entity DROP COLUMN ${column}`),
    'ALTER TABLE relation RENAME COLUMN record TO told',
    packRecords,
    ...[ENDS, ...COUNTED].map((column) => `ALTER TABLE entity ADD COLUMN ${column}`),
    ENTITY_COUNTED,
    'DROP TABLE adjacent',
    TABLES.adjacent ?? '',
    ...adjacentRows('relation r'),
  ],
  8: [TABLES.saved_view ?? ''],
  9: ['DROP TABLE IF EXISTS step', TABLES.step ?? '', ...stepRows('relation r')],
  10: ESTIMATES,
};
