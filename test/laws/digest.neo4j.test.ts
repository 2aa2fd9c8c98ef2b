import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../neo4j-server.ts';
import { describeDigestLaws } from './digest-laws.ts';

describeDigestLaws('Neo4j', () => openNeo4jStore(testServer()));
