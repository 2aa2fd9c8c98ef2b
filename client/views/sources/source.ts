import type { SourcesQuery } from '../../api/generated.ts';

/** A document held, and how much it gave. */
export type Source = SourcesQuery['documents']['edges'][number];

/** What a document is called in a list. */
export function sourceTitle({ node }: Source): string {
  return node.title ?? (node.kind === 'ROW' ? `Row of ${node.origin ?? 'a table'}` : 'Untitled text');
}
