// Writes the files that are made from the schema. `--check` writes nothing and fails when one of them is stale.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, printSchema } from 'graphql';
import { enumValues } from '../server/graphql/enum-values.ts';
import { typeDefinitions } from '../server/graphql/type-definitions.ts';
import { packageRoot } from '../server/package-root.ts';

const schema = typeDefinitions();
const schemaAst = makeExecutableSchema({ typeDefs: schema });
const pluginMap = { typescript, resolvers, operations, typedDocumentNode };
const types = {
  useTypeImports: true,
  enumsAsTypes: true,
  enumType: 'string-literal',
  scalars: { ID: 'string', EdtfDate: 'string' },
};
const graph = '../model/graph.ts';
const questions = '../store/questions';
const entity = `${graph}#Entity as EntityModel`;
const connections = Object.keys(schemaAst.getTypeMap()).filter((name) => name.endsWith('Connection'));
const mappers = {
  ...Object.fromEntries(
    ['Agency', 'Official', 'Agreement', 'Location', 'Event', 'Topic'].map((type) => [type, entity]),
  ),
  Relation: `${graph}#Relation as RelationModel`,
  Subgraph: `${graph}#Subgraph as SubgraphModel`,
  RelationVariant: `${graph}#Variant`,
  Evidence: `${graph}#Evidence as EvidenceModel`,
  Document: './records.ts#DocumentRecord',
  Attribute: './records.ts#AttributeRecord',
  AttributeValue: `${graph}#Variant`,
  SavedView: '../model/saved-view.ts#SavedView as SavedViewModel',
  DocumentPreview: `${graph}#Reading`,
  PreviewEntity: `${graph}#Mention`,
  PreviewRelation: './records.ts#RelationClaim',
  PreviewAttribute: `${graph}#Claim`,
  SharedKey: '../model/why-one.ts#SharedKey as SharedKeyModel',
  KeyReading: '../model/why-one.ts#KeyReading as KeyReadingModel',
  ...Object.fromEntries(connections.map((name) => [name, './connection.ts#ListConnection'])),
  RelationConnection: './records.ts#RelationList',
  FactPassage: '../store/graph-store.ts#HighlightedPassage',
  RelatedEntity: '../store/graph-store.ts#Neighbour',
  Path: './records.ts#PathRecord',
  PathStep: './records.ts#PathStepRecord',
  TracedInstrument: `${questions}/trace.ts#Traced`,
  Signatory: `${questions}/trace.ts#Signatory as SignatoryModel`,
  Account: `${questions}/accounts.ts#Account as AccountModel`,
  PartyAccount: `${questions}/party-accounts.ts#PartyAccount as PartyAccountModel`,
  Dossier: `${questions}/dossier.ts#Dossier as DossierModel`,
  DossierOfficial: `${questions}/dossier.ts#DossierOfficial as DossierOfficialModel`,
  Contact: `${questions}/countable.ts#Contact as ContactModel`,
  MatrixMember: `${questions}/matrix.ts#MatrixMember as MatrixMemberModel`,
  MatrixCell: `${questions}/matrix.ts#MatrixCell as MatrixCellModel`,
  Lacking: `${questions}/lacking.ts#Lacking as LackingModel`,
  Unsigned: `${questions}/unsigned.ts#Unsigned as UnsignedModel`,
  Silent: `${questions}/silent.ts#Silent as SilentModel`,
  Facets: `${questions}/facets.ts#Facets as FacetsModel`,
  EntityValueCount: `${questions}/value-counts.ts#ValueCount as ValueCountModel`,
  ...Object.fromEntries(Object.keys(enumValues).map((name) => [name, name])),
};

const serverTypes = (): Promise<string> =>
  codegen({
    schema,
    schemaAst,
    documents: [],
    filename: 'generated.ts',
    pluginMap,
    config: {
      ...types,
      enumValues,
      mappers,
      contextType: './context.ts#GraphContext',
      addInterfaceFieldResolverTypes: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
  });

/** Types of the questions in a folder's `.graphql` files. */
function clientTypes(...path: string[]): Promise<string> {
  const folder = join(packageRoot, ...path);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted();
  const documents = files.map((file) => ({
    location: file,
    document: parse(readFileSync(join(folder, file), 'utf8')),
  }));
  return codegen({
    schema,
    schemaAst,
    documents,
    filename: 'generated.ts',
    pluginMap,
    config: types,
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
  });
}

const made = {
  'schema.graphql': `${printSchema(schemaAst)}\n`,
  'server/graphql/generated.ts': await serverTypes(),
  'client/api/generated.ts': await clientTypes('client', 'api'),
  'samples/clients/typescript/generated.ts': await clientTypes('samples', 'clients', 'typescript'),
};
for (const [file, text] of Object.entries(made)) {
  const path = join(packageRoot, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: run \`npm run codegen\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.error(`${file} written.`);
  }
}
