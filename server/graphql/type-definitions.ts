import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, concatAST, parse } from 'graphql';
import type { DefinitionNode, DocumentNode, FieldDefinitionNode } from 'graphql';
import { packageRoot } from '../package-root.ts';

const folder = join(packageRoot, 'server', 'graphql');

function named<T extends { name: { value: string } }>(list: readonly T[] | undefined, name: string): T | undefined {
  return list?.find((item) => item.name.value === name);
}

function describedBy(field: FieldDefinitionNode, model: FieldDefinitionNode | undefined): FieldDefinitionNode {
  if (model === undefined) return field;
  const args = field.arguments?.map((argument) => ({
    ...argument,
    description: argument.description ?? named(model.arguments, argument.name.value)?.description,
  }));
  return { ...field, description: field.description ?? model.description, arguments: args };
}

/** A type repeats the fields of its interfaces: where it says nothing of its own, their descriptions stand. */
function inheritDescriptions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map<string, readonly FieldDefinitionNode[]>();
  for (const definition of definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      interfaces.set(definition.name.value, definition.fields ?? []);
  }
  return definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    // `Node & Entity`: the last one named is the narrowest.
    const models = (definition.interfaces ?? []).flatMap((name) => interfaces.get(name.name.value) ?? []).toReversed();
    const fields = definition.fields?.map((field) => describedBy(field, named(models, field.name.value)));
    return { ...definition, fields };
  });
}

/** The whole schema language: every `<domain>.graphql` of this folder, in order of file name. */
export function typeDefinitions(): DocumentNode {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const whole = concatAST(files.toSorted().map((file) => parse(readFileSync(join(folder, file), 'utf8'))));
  return { ...whole, definitions: inheritDescriptions(whole.definitions) };
}
