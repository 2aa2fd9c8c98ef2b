import type { Connection } from './connection.ts';

/** 0 while nothing was ever written. */
export function revision(connection: Connection): number {
  return connection.column<number>('SELECT number FROM revision')[0] ?? 0;
}

/** The first one is a time, so that a graph that was cleared takes up no earlier number. */
const RAISE = `INSERT INTO revision (one, number) VALUES (1, :now)
  ON CONFLICT (one) DO UPDATE SET number = number + 1`;

export function raiseRevision(connection: Connection): void {
  connection.run(RAISE, { now: Date.now() });
}
