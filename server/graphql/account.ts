import { askAccounts } from '../store/questions/accounts.ts';
import { askPartyAccounts } from '../store/questions/party-accounts.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity, loadExisting } from './loaders.ts';

export const accountResolvers: Resolvers = {
  Query: {
    accounts: (_, { id, attribute, first }, { store }) =>
      askAccounts(store, id, { attribute: attribute ?? undefined, limit: parseFirst(first) }),
    partyAccounts: (_, { id, first }, { store }) => askPartyAccounts(store, id, parseFirst(first)),
  },
  Account: {
    value: ({ value }) => value || null,
    documentCount: ({ evidence }) => new Set(evidence.map(({ address }) => address)).size,
    evidence: ({ evidence }, { first }) => evidence.slice(0, parseFirst(first)),
  },
  PartyAccount: {
    parties: ({ parties }, _, { loaders }) => Promise.all(parties.map((id) => loadEntity(loaders, id))),
    relations: ({ relations }, _, { loaders }) =>
      Promise.all(relations.map((id) => loadExisting(loaders.relations, id))),
    documents: ({ documents }, _, { loaders }) =>
      Promise.all(documents.map(({ address }) => loadExisting(loaders.documents, address))),
  },
};
