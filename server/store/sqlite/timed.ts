import { TookTooLong } from '../store-problem.ts';
import type { Connection } from './connection.ts';

/** The same connection, whose reading statements no longer start after the deadline. */
export function timed(connection: Connection, deadline: number): Connection {
  const inTime = (): Connection => {
    if (performance.now() > deadline) throw new TookTooLong();
    return connection;
  };
  return {
    // Always: a snapshot that was begun must be ended.
    run: (sql, parameters) => connection.run(sql, parameters),
    column: (sql, parameters) => inTime().column(sql, parameters),
    list: (sql, parameters) => inTime().list(sql, parameters),
    close: () => connection.close(),
  };
}
