import { askTimeline } from '../store/questions/timeline.ts';
import { toDay } from './as-of.ts';
import { listOf } from './at-most.ts';
import type { Resolvers } from './generated.ts';

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: (_, { unit, of, asOf, modes }, { store }) =>
      askTimeline(store, { unit, of: listOf('of', of, 50), asOf: toDay(asOf), modes: [...modes] }),
  },
};
