import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { describeRealAgreements } from './real-agreements.ts';

describeRealAgreements('an embedded file', () => openSqliteStore(':memory:'));
