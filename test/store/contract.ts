import { describe } from '@jest/globals';
import { accountContract } from './contract/accounts.ts';
import { documentContract } from './contract/documents.ts';
import { deadlineContract } from './contract/deadline.ts';
import { dossierContract } from './contract/dossier.ts';
import { dumpContract } from './contract/dump.ts';
import { entityContract } from './contract/entities.ts';
import { evidenceContract } from './contract/evidence.ts';
import { expandContract } from './contract/expanding.ts';
import { facetContract } from './contract/facets.ts';
import { gapContract } from './contract/gaps.ts';
import { judgingContract } from './contract/judging.ts';
import { listContract } from './contract/lists.ts';
import { matrixContract } from './contract/matrix.ts';
import type { Open } from './contract/opened.ts';
import { overviewContract } from './contract/overview.ts';
import { pathContract } from './contract/paths.ts';
import { referenceContract } from './contract/references.ts';
import { rejectContract } from './contract/rejects.ts';
import { searchContract } from './contract/searching.ts';
import { textContract } from './contract/searching-texts.ts';
import { sharingContract } from './contract/sharing.ts';
import { tenureContract } from './contract/tenures.ts';
import { timelineContract } from './contract/timeline.ts';
import { traceContract } from './contract/tracing.ts';
import { watchingContract } from './contract/watching.ts';
import { writingContract } from './contract/writing.ts';

/** What every store promises, question by question. */
export function describeStoreContract(name: string, open: Open): void {
  describe(`the store on ${name}`, () => {
    describe('entities and relations by id', () => entityContract(open));
    describe('searching', () => searchContract(open));
    describe('searching texts', () => textContract(open));
    describe('expanding', () => expandContract(open));
    describe('many at once', () => listContract(open));
    describe('paths', () => pathContract(open));
    describe('the trace of an instrument', () => traceContract(open));
    describe('the dossier of a pair', () => dossierContract(open));
    describe('the matrix', () => matrixContract(open));
    describe('gaps', () => gapContract(open));
    describe('tenures', () => tenureContract(open));
    describe('the timeline', () => timelineContract(open));
    describe('facets', () => facetContract(open));
    describe('shared neighbours', () => sharingContract(open));
    describe('evidence', () => evidenceContract(open));
    describe('what agrees and what conflicts', () => accountContract(open));
    describe('documents', () => documentContract(open));
    describe('the overview and the counts', () => overviewContract(open));
    describe('writing and retracting', () => writingContract(open));
    describe('a deadline', () => deadlineContract(open));
    describe('rejects', () => rejectContract(open));
    describe('watching', () => watchingContract(open));
    describe('reference rows', () => referenceContract(open));
    describe('judging', () => judgingContract(open));
    describe('the dump', () => dumpContract(open));
  });
}
