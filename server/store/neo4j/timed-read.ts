import neo4j from 'neo4j-driver';
import type { QueryResult, Session } from 'neo4j-driver';
import { TookTooLong } from '../store-problem.ts';

type Parameters = Record<string, unknown>;

/** A server that is starting takes connections long before it answers on them. */
function noAnswer(): Error {
  return Object.assign(new Error('no answer in time'), { code: neo4j.error.SERVICE_UNAVAILABLE });
}

/**
 * Runs one reading statement in a transaction of its own. At the deadline it rejects, and its session is closed, which
 * ends the statement in the database within milliseconds; the driver's own time limit alone lets it go on for a second
 * more. Nobody waits for the closing: under load it takes longer than the answer may.
 */
async function readOnce(
  openSession: () => Session,
  text: string,
  parameters: Parameters,
  deadline: number,
): Promise<QueryResult> {
  const left = Math.ceil(deadline - performance.now());
  if (left <= 0) throw new TookTooLong();
  const session = openSession();
  let timer: NodeJS.Timeout | undefined;
  let begun = false;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(begun ? new TookTooLong() : noAnswer()), left);
  });
  try {
    const result = session.run(text, parameters, { timeout: left });
    result.keys().then(
      () => (begun = true),
      () => undefined,
    );
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
    session.close().catch(() => undefined);
  }
}

/** Again at once after the first error that may pass: a server that came back leaves broken connections in the pool. */
export async function timedRead(
  openSession: () => Session,
  text: string,
  parameters: Parameters,
  deadline: number,
): Promise<QueryResult> {
  try {
    return await readOnce(openSession, text, parameters, deadline);
  } catch (error) {
    if (!neo4j.isRetryableError(error as Error) || performance.now() >= deadline) throw error;
    return readOnce(openSession, text, parameters, deadline);
  }
}
