import { jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../neo4j-server.ts';
import { describeStoreContract } from './contract.ts';

// A cold server plans every query of ours once, which takes it some seconds.
jest.setTimeout(120_000);

describeStoreContract('Neo4j', () => openNeo4jStore(testServer()));
