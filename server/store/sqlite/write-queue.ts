import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../store-problem.ts';
import { isBusy, type Connection } from './connection.ts';

/** How long to wait for another process that writes to the same file. */
const PATIENCE_MS = 120_000;

/** Tasks run one after another, each in a transaction of its own that is taken back when the task fails. */
export interface WriteQueue {
  write<T>(task: () => Promise<T>): Promise<T>;
  /** When all that was asked so far is done. */
  idle(): Promise<void>;
}

export function writeQueue(connection: Connection): WriteQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    write(task) {
      const turn = last.then(() => transact(connection, task));
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    idle: () => last,
  };
}

async function transact<T>(connection: Connection, task: () => Promise<T>): Promise<T> {
  await begin(connection);
  try {
    const result = await task();
    connection.run('COMMIT');
    return result;
  } catch (error) {
    connection.run('ROLLBACK');
    throw error;
  }
}

/** Waits for the write lock without blocking the event loop: the process may be serving readers. */
async function begin(connection: Connection): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      return connection.run('BEGIN IMMEDIATE');
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > end)
        throw new StoreUnavailable('another process has been writing to the database for two minutes');
      await pause(wait);
    }
  }
}
