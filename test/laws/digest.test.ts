import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { describeDigestLaws } from './digest-laws.ts';

describeDigestLaws('a SQLite file', () => openSqliteStore(join(mkdtempSync(join(tmpdir(), 'entente-')), 'graph.db')));
