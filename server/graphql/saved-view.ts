import { toSavedView } from '../model/saved-view.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { requireWriteAccess } from './require-write-access.ts';

const LONGEST_NAME = 200;

export const savedViewResolvers: Resolvers = {
  Query: {
    savedViews: (_, paging, { store }) =>
      toConnection(paging, { rows: (page) => store.savedViewList(page), idOf: ({ id }) => id }, (node, place) => ({
        node,
        place,
      })),
  },
  Mutation: {
    async saveView(_, { input: { name, shows } }, context) {
      requireWriteAccess(context);
      const told = name.trim();
      if (told === '' || told.length > LONGEST_NAME) {
        const message = `A view needs a name of 1 to ${LONGEST_NAME} characters.`;
        return { view: null, userErrors: [{ message, field: ['input', 'name'], code: 'REJECTED' }] };
      }
      const view = toSavedView(told, shows, new Date().toISOString());
      await context.writing.saveView(view);
      const [kept] = await context.writing.savedViews([view.id]);
      return { view: kept ?? null, userErrors: [] };
    },
    async forgetView(_, { id }, context) {
      requireWriteAccess(context);
      const removed = await context.writing.forgetViews([id]);
      const message = 'No view has this id.';
      return { removed, userErrors: removed > 0 ? [] : [{ message, field: ['id'], code: 'NOT_FOUND' }] };
    },
  },
};
