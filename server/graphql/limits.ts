import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, getArgumentValues, getNamedType, getVariableValues } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

const DEEPEST = 15;
const MOST_FIELDS = 200_000;

/** How deep a selection reaches, and how many fields it can answer at most. */
interface Size {
  depth: number;
  fields: number;
}

/** Rows that the field's subfields are answered for: `first`, or the number of `ids`. */
function rowsOf(values: Record<string, unknown>): number {
  if (typeof values['first'] === 'number') return Math.max(1, values['first']);
  return Array.isArray(values['ids']) ? Math.max(1, values['ids'].length) : 1;
}

/** Measures an operation that was validated; each fragment once, so that nested fragments cost no time. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Size>();

  function fieldSize(node: FieldNode, parent: GraphQLNamedType | undefined): Size {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Introspection has a limit of its own in graphql-js.
    if (field === undefined) return { depth: 1, fields: 1 };
    if (node.selectionSet === undefined) return { depth: 1, fields: 1 };
    const inner = selectionSize(node.selectionSet, getNamedType(field.type));
    return { depth: 1 + inner.depth, fields: 1 + rowsOf(getArgumentValues(field, node, variables)) * inner.fields };
  }

  function fragmentSize(name: string): Size {
    const fragment = fragments.get(name);
    const found = known.get(name);
    if (found !== undefined || fragment === undefined) return found ?? { depth: 0, fields: 0 };
    const size = selectionSize(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, size);
    return size;
  }

  function selectionSize(set: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const sizes = set.selections.map((node) => {
      if (node.kind === Kind.FIELD) return fieldSize(node, type);
      if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(node.name.value);
      return selectionSize(
        node.selectionSet,
        node.typeCondition ? schema.getType(node.typeCondition.name.value) : type,
      );
    });
    const depth = sizes.reduce((most, size) => Math.max(most, size.depth), 0);
    return { depth, fields: sizes.reduce((sum, size) => sum + size.fields, 0) };
  }

  return selectionSize(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
}

/** Refuses operations that are too deep, or that could answer too many fields, before anything is fetched. */
export const sizeLimits: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      // An unknown operation and wrong variables are reported by the execution itself.
      if (operation === undefined) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      if (coerced === undefined) return;
      const { depth, fields } = measure(schema, document, operation, coerced);
      if (depth > DEEPEST) throw tooLarge(`The query is ${depth} fields deep; ${DEEPEST} are allowed.`);
      if (fields > MOST_FIELDS) {
        throw tooLarge(`The query could answer ${fields} fields; ${MOST_FIELDS} are allowed. Ask for fewer rows.`);
      }
    },
  }),
};
