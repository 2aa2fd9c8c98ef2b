import { StoreUnavailable } from '../store-problem.ts';

/** Which database is meant, to say so in one line. */
export interface Target {
  uri: string;
  database: string;
}

/** The address without user name or password, should it carry them. */
export function place({ uri }: Pick<Target, 'uri'>): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}

/** Errors that say that the database is not there for us become one line; others stay what they are. */
export function explain(error: unknown, target: Target): unknown {
  const code = String((error as { code?: unknown }).code ?? '');
  const reason = code.startsWith('Neo.ClientError.Security.')
    ? code.endsWith('.Forbidden')
      ? 'does not let this user do that'
      : 'refuses this user name or password'
    : (REASONS[code]?.(target) ?? (code.startsWith('Neo.TransientError.') ? 'cannot answer now' : undefined));
  return reason === undefined ? error : new StoreUnavailable(`Neo4j at ${place(target)} ${reason}`);
}

const REASONS: Record<string, (target: Target) => string> = {
  'Neo.ClientError.Database.DatabaseNotFound': ({ database }) => `has no database "${database}"`,
  ServiceUnavailable: () => 'cannot be reached',
  SessionExpired: () => 'cannot be reached',
};
