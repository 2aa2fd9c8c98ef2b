import { Kind, getArgumentValues, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLArgument,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import type { Limits } from '../limits.ts';
import { USUAL_PAGE } from './connection.ts';

/** How much an operation asks for, in the words of the limits. */
export type QuerySize = Pick<Limits, 'depth' | 'fields' | 'aliases' | 'directives' | 'page' | 'list'>;

type Reach = Pick<QuerySize, 'depth' | 'fields'>;

const LEAF: Reach = { depth: 1, fields: 1 };

/** Rows of a page that a field asks for, or that it usually gives; 0 where it is no page. */
function pageOf(args: readonly GraphQLArgument[], { first, last }: Record<string, unknown>): number {
  if (first != null || last != null) return Math.max(0, Number(first ?? 0), Number(last ?? 0));
  return args.some(({ name }) => name === 'last') ? USUAL_PAGE : 0;
}

/** Rows that the field's subfields are answered for: a page, or the number of `ids`. */
function rowsOf(page: number, values: Record<string, unknown>): number {
  return Math.max(1, page, Array.isArray(values['ids']) ? values['ids'].length : 1);
}

/** Fields of a selection that bear another name, or that it asks again. */
function repeats({ selections }: SelectionSetNode): number {
  const fields = selections.filter((node) => node.kind === Kind.FIELD);
  const plain = new Set(fields.filter((node) => node.alias === undefined).map((node) => node.name.value));
  return fields.length - plain.size;
}

/** Measures an operation that was validated; each fragment once, so that nested fragments cost no time. */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Reach>();
  const size = { aliases: 0, directives: operation.directives?.length ?? 0, page: 0, list: 0 };

  function count(page: number, values: Record<string, unknown>): void {
    size.page = Math.max(size.page, page);
    for (const value of Object.values(values)) if (Array.isArray(value)) size.list = Math.max(size.list, value.length);
  }

  function fieldReach(node: FieldNode, parent: GraphQLNamedType | undefined): Reach {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Introspection has a limit of its own in Apollo Server.
    if (field === undefined) return LEAF;
    const values = field.args.length === 0 ? {} : getArgumentValues(field, node, variables);
    const page = pageOf(field.args, values);
    count(page, values);
    if (node.selectionSet === undefined) return LEAF;
    const inner = selectionReach(node.selectionSet, getNamedType(field.type));
    return { depth: 1 + inner.depth, fields: 1 + rowsOf(page, values) * inner.fields };
  }

  function fragmentReach(name: string): Reach {
    const fragment = fragments.get(name);
    const found = known.get(name);
    if (found !== undefined || fragment === undefined) return found ?? { depth: 0, fields: 0 };
    const reach = selectionReach(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, reach);
    return reach;
  }

  function reachOf(node: SelectionNode, type: GraphQLNamedType | undefined): Reach {
    size.directives += node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD) return fieldReach(node, type);
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentReach(node.name.value);
    return selectionReach(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type);
  }

  function selectionReach(set: SelectionSetNode, type: GraphQLNamedType | undefined): Reach {
    size.aliases += repeats(set);
    const sum = { depth: 0, fields: 0 };
    for (const node of set.selections) {
      const { depth, fields } = reachOf(node, type);
      sum.depth = Math.max(sum.depth, depth);
      sum.fields += fields;
    }
    return sum;
  }

  const reach = selectionReach(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return { ...reach, ...size };
}
