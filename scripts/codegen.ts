// Writes the files that are made from the schema. `--check` writes nothing and fails when one of them is stale.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, getOperationAST, parse, print, printSchema, separateOperations } from 'graphql';
import type { DocumentNode } from 'graphql';
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
  OutlineGroup: `${questions}/outline.ts#OutlineGroup as OutlineGroupModel`,
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

interface QuestionFile {
  location: string;
  document: DocumentNode;
}

/** The questions in a folder's `.graphql` files. */
function questionsIn(...path: string[]): QuestionFile[] {
  const folder = join(packageRoot, ...path);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted();
  return files.map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }));
}

function typesOf(documents: QuestionFile[], plugins: Parameters<typeof codegen>[0]['plugins']): Promise<string> {
  return codegen({ schema, schemaAst, documents, filename: 'generated.ts', pluginMap, config: types, plugins });
}

/** Each operation as the text that is posted, with the fragments it uses: a browser needs no parser and no printer. */
function textsOf(documents: QuestionFile[]): string {
  const all = concatAST(documents.map(({ document }) => document));
  // What is asked comes before the fragments it uses.
  const definitions = all.definitions.toSorted((a, b) => b.kind.localeCompare(a.kind));
  const texts = Object.entries(separateOperations({ ...all, definitions })).map(([name, document]) => {
    const kind = getOperationAST(document)?.operation ?? 'query';
    const answer = `${name}${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    const type = `TypedText<${answer}, ${answer}Variables>`;
    return `export const ${name}Document = ${JSON.stringify(print(document))} as ${type};`;
  });
  return `import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of an operation, with the types of its answer and its variables. */
export type TypedText<Answer, Variables> = string & DocumentTypeDecoration<Answer, Variables>;

${texts.join('\n')}
`;
}

async function explorerTypes(): Promise<string> {
  const documents = questionsIn('client', 'api');
  return `${textsOf(documents)}\n${await typesOf(documents, [{ operations: {} }])}`;
}

const made = {
  'schema.graphql': `${printSchema(schemaAst)}\n`,
  'server/graphql/generated.ts': await serverTypes(),
  'client/api/generated.ts': await explorerTypes(),
  'samples/clients/typescript/generated.ts': await typesOf(questionsIn('samples', 'clients', 'typescript'), [
    { operations: {} },
    { typedDocumentNode: {} },
  ]),
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
