import Database from 'libsql';

export type Parameters = Record<string, string | number | null>;

/**
 * One connection with its prepared statements. Lists go in as one JSON parameter and come out as one JSON cell: crossing into the binding costs more
 * than parsing. A statement never gives back a text that came in through JSON: half a character (a lone surrogate) in it
 * would end the process; records keep such text escaped.
 */
export interface Connection {
  run(sql: string, parameters?: Parameters): void;
  /** First column of every row. */
  column<T extends string | number | null>(sql: string, parameters?: Parameters): T[];
  /** The rows of a statement whose one cell is `group_concat` of JSON values (null when there are none). */
  list<T>(sql: string, parameters?: Parameters): T[];
  close(): void;
}

/** `waitMs`: how long a statement blocks for another connection's lock. */
export function connect(path: string, waitMs: number): Connection {
  const database = new Database(path, { timeout: waitMs });
  const runs = new Map<string, Database.Statement>();
  const columns = new Map<string, Database.Statement>();

  function column<T>(sql: string, parameters: Parameters = {}): T[] {
    let statement = columns.get(sql);
    if (!statement) columns.set(sql, (statement = database.prepare(sql).pluck()));
    return statement.all(parameters) as T[];
  }

  return {
    run(sql, parameters = {}) {
      let statement = runs.get(sql);
      if (!statement) runs.set(sql, (statement = database.prepare(sql)));
      statement.run(parameters);
    },
    column,
    list<T>(sql: string, parameters?: Parameters) {
      const [cell] = column<string | null>(sql, parameters);
      return cell == null ? [] : (JSON.parse(`[${cell}]`) as T[]);
    },
    close() {
      database.close();
    },
  };
}

/** Whether an error says that another connection holds the write lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
