import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { describeStoreContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeStoreContract('an embedded file', () => openSqliteStore(join(folder, 'contract.db')));
