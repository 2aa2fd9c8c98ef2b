import { jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../neo4j-server.ts';
import { describeRealAgreements } from './real-agreements.ts';

jest.setTimeout(120_000);

describeRealAgreements('Neo4j', () => openNeo4jStore(testServer()));
