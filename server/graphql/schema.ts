import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { accountResolvers } from './account.ts';
import { asOfResolvers } from './as-of.ts';
import { toCursor } from './connection.ts';
import type { ListConnection, PlacedEdge } from './connection.ts';
import { counterpartResolvers } from './counterparts.ts';
import { documentResolvers } from './document.ts';
import { dossierResolvers } from './dossier.ts';
import { edtfDateResolvers } from './edtf-date.ts';
import { entityResolvers } from './entity.ts';
import { entityTypeResolvers } from './entity-types.ts';
import { enumValues } from './enum-values.ts';
import { evidenceResolvers } from './evidence.ts';
import { facetResolvers } from './facets.ts';
import { gapResolvers } from './gaps.ts';
import { healthResolvers } from './health.ts';
import { ingestResolvers } from './ingest.ts';
import { previewResolvers } from './ingest-preview.ts';
import { matrixResolvers } from './matrix.ts';
import { nodeResolvers } from './node.ts';
import { outlineResolvers } from './outline.ts';
import { overviewResolvers } from './overview.ts';
import { pathResolvers } from './paths.ts';
import { rejectResolvers } from './reject.ts';
import { relationResolvers } from './relation.ts';
import { releaseResolvers } from './release.ts';
import { savedViewResolvers } from './saved-view.ts';
import { searchResolvers } from './search.ts';
import { sharedNeighbourResolvers } from './shared-neighbours.ts';
import { subscriptionResolvers } from './subscription.ts';
import { tenureResolvers } from './tenures.ts';
import { timelineResolvers } from './timeline.ts';
import { traceResolvers } from './trace.ts';
import { typeDefinitions } from './type-definitions.ts';

const domains = [
  nodeResolvers,
  entityResolvers,
  entityTypeResolvers,
  relationResolvers,
  evidenceResolvers,
  accountResolvers,
  savedViewResolvers,
  searchResolvers,
  releaseResolvers,
  overviewResolvers,
  asOfResolvers,
  pathResolvers,
  traceResolvers,
  dossierResolvers,
  counterpartResolvers,
  matrixResolvers,
  outlineResolvers,
  gapResolvers,
  tenureResolvers,
  timelineResolvers,
  facetResolvers,
  sharedNeighbourResolvers,
  documentResolvers,
  rejectResolvers,
  ingestResolvers,
  previewResolvers,
  subscriptionResolvers,
  healthResolvers,
];

/** What every connection and every edge answers alike. */
function resolveLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.endsWith('Connection')) callMethods(type);
    const cursor = type.name.endsWith('Edge') ? type.getFields()['cursor'] : undefined;
    if (cursor) cursor.resolve = ({ place }: PlacedEdge) => toCursor(place);
  }
  return schema;
}

/** A connection's fields are methods, which compiled queries call only where they are resolvers. */
function callMethods(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const name = field.name as keyof ListConnection;
    field.resolve ??= (connection: ListConnection) => connection[name]();
  }
}

/** The schema that answers: what `*.graphql` says, joined with the resolvers of the same names. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: typeDefinitions(),
    resolvers: [...domains, enumValues, edtfDateResolvers],
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return resolveLists(schema);
}
