import { GraphQLError } from 'graphql';
import type { GraphContext } from './context.ts';

const REFUSALS = {
  UNAUTHENTICATED: 'Changing the graph from beyond this machine needs the token: `Authorization: Bearer …`.',
  FORBIDDEN: 'Changing the graph is allowed from this machine only; set ENTENTE_TOKEN to allow it with a token.',
};

/** Fails for a request that may not change anything. */
export function requireWriteAccess({ writeAccess }: GraphContext): void {
  const access = writeAccess();
  if (access !== 'granted') throw new GraphQLError(REFUSALS[access], { extensions: { code: access } });
}
