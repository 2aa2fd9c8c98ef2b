import type { Page } from '../store/graph-store.ts';
import type { TextHit } from '../store/search-texts.ts';
import { toDay } from './as-of.ts';
import { searchText } from './at-most.ts';
import { badInput } from './bad-input.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';

const MOST_PASSAGES = 20;

export const releaseResolvers: Resolvers = {
  Query: {
    releases(_, { containing, from, to, passages, ...paging }, { store }) {
      const text = searchText('containing', containing);
      if (passages < 0 || passages > MOST_PASSAGES) throw badInput(`\`passages\` is from 0 to ${MOST_PASSAGES}.`);
      const filter = { from: toDay(from), to: toDay(to), passages };
      const list = {
        rows: (page: Page) => store.searchTexts(text, { ...page, ...filter }),
        idOf: ({ document }: TextHit) => document.address,
      };
      return toConnection(paging, list, (hit, place) => ({ node: hit.document, passages: hit.passages, place }));
    },
  },
};
