import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** Speaks to the server that served the page, and to no other. */
export const apolloClient = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    possibleTypes: {
      Entity: ['Agency', 'Official', 'Agreement', 'Location', 'Event', 'Topic'],
      Node: ['Agency', 'Official', 'Agreement', 'Location', 'Event', 'Topic', 'Relation', 'Document'],
    },
  }),
});
