import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, getOperationAST, parse, print, separateOperations } from 'graphql';
import { toDocumentId } from '../../server/graphql/document-id.ts';
import { entityId, relationId } from '../../server/model/identity.ts';
import { packageRoot } from '../../server/package-root.ts';
import type { ServedReadings } from './serve-readings.ts';

const alpha = entityId('Agency', 'Agency alpha customs|AA');
const memorandum = entityId('Agreement', 'Agreement AA BB memorandum 2020');

/** What the explorer's questions are asked about here, in `all` of test/store/readings.ts; unused ones are ignored. */
const variables = {
  id: alpha,
  ids: [alpha, memorandum, relationId('PARTY_TO', alpha, memorandum, '')],
  query: 'alpha',
  asOf: '2021-01-01',
  from: alpha,
  to: memorandum,
  a: alpha,
  b: memorandum,
  by: 'BODY',
  has: alpha,
  lacks: memorandum,
  longer: false,
  outlined: 'COUNTRY',
  apart: [memorandum],
  since: '2015',
  until: '2022-06',
  without: { topics: ['ports'] },
  modes: ['DONE'],
  direction: 'BOTH',
  order: 'NAME',
  drawn: [memorandum],
  first: 25,
  agreements: 25,
  posts: 25,
  events: 25,
  others: 25,
  releases: 10,
  input: { text: 'Peru Customs and Chile Customs signed a memorandum of understanding in Lima on 3 May 2021.' },
  address: 'https://nowhere.example/',
  name: 'Smart customs',
  shows: 'layout=force&nodes=agency_1@12@-40',
};

/** Every query and mutation of the explorer by its name, as it sends them. */
export function explorerQuestions(): [name: string, query: string][] {
  const folder = join(packageRoot, 'client', 'api');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const whole = concatAST(files.map((file) => parse(readFileSync(join(folder, file), 'utf8'))));
  return Object.entries(separateOperations(whole))
    .filter(([name, document]) => getOperationAST(document, name)?.operation !== 'subscription')
    .map(([name, document]) => [name, print(document)]);
}

export function askAsExplorer({ ask }: ServedReadings, name: string, query: string) {
  const isRelease = name === 'Release';
  return ask(query, isRelease ? { ...variables, id: toDocumentId('https://alpha.example/1') } : variables);
}
