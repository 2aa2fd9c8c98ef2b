import { buildASTSchema, findBreakingChanges, parse, visit } from 'graphql';
import type { ASTNode, ConstDirectiveNode, DocumentNode } from 'graphql';

function isDeprecated(node: ASTNode & { directives?: readonly ConstDirectiveNode[] }): boolean {
  return node.directives?.some(({ name }) => name.value === 'deprecated') ?? false;
}

/** What was announced to go is promised no more. */
function withoutDeprecated(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition: (node) => (isDeprecated(node) ? null : undefined),
    InputValueDefinition: (node) => (isDeprecated(node) ? null : undefined),
    EnumValueDefinition: (node) => (isDeprecated(node) ? null : undefined),
  });
}

/** What of the schema `before` a client can rely on and `now` no longer has, in sentences; both are SDL. */
export function breakingChanges(before: string, now: string): string[] {
  const promised = buildASTSchema(withoutDeprecated(parse(before)));
  return findBreakingChanges(promised, buildASTSchema(parse(now))).map(({ description }) => description);
}
