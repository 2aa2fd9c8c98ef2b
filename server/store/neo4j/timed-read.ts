import neo4j from 'neo4j-driver';
import type { QueryResult, Session } from 'neo4j-driver';
import { TookTooLong } from '../store-problem.ts';

type Parameters = Record<string, unknown>;

/** A server that is starting takes connections long before it answers on them. */
function noAnswer(): Error {
  return Object.assign(new Error('no answer in time'), { code: neo4j.error.SERVICE_UNAVAILABLE });
}

/**
 * Runs one reading statement in a transaction of its own. At the deadline its session is closed, which ends the
 * statement in the database within milliseconds; the driver's own time limit alone lets it go on for a second more.
 */
async function readOnce(
  session: Session,
  text: string,
  parameters: Parameters,
  deadline: number,
): Promise<QueryResult> {
  const left = deadline - performance.now();
  let late = left <= 0;
  let begun = false;
  const timer = setTimeout(() => {
    late = true;
    void session.close();
  }, left);
  try {
    if (late) throw new TookTooLong();
    const result = session.run(text, parameters, { timeout: Math.ceil(left) });
    result.keys().then(
      () => (begun = !late),
      () => undefined,
    );
    return await result;
  } catch (error) {
    if (!late) throw error;
    throw begun || left <= 0 ? new TookTooLong() : noAnswer();
  } finally {
    clearTimeout(timer);
    await session.close();
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
    return await readOnce(openSession(), text, parameters, deadline);
  } catch (error) {
    if (!neo4j.isRetryableError(error as Error) || performance.now() >= deadline) throw error;
    return readOnce(openSession(), text, parameters, deadline);
  }
}
