import { askDossier } from '../store/questions/dossier.ts';
import { toDay } from './as-of.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity } from './loaders.ts';

export const dossierResolvers: Resolvers = {
  Query: {
    dossier: (_, { a, b, asOf, modes, first }, { store }) =>
      askDossier(store, a, b, { asOf: toDay(asOf), modes: [...modes], limit: parseFirst(first) }),
  },
  Dossier: {
    officialsOfA: ({ officials }) => officials[0],
    officialsOfB: ({ officials }) => officials[1],
  },
  DossierOfficial: {
    dealings: ({ dealings }, _, { loaders }) => Promise.all(dealings.map((id) => loadEntity(loaders, id))),
  },
};
