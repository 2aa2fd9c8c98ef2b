import type { KeptReject } from '../store/graph-writer.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';

/** A place has one reject at most. */
function placeOf({ file, line }: KeptReject): string {
  return `${line}:${file}`;
}

export const rejectResolvers: Resolvers = {
  Query: {
    rejects: (_, paging, { store }) =>
      toConnection(paging, { rows: (page) => store.rejects(page), idOf: placeOf }, (node, place) => ({ node, place })),
  },
};
