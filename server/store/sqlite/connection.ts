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
  const runs = prepared((sql) => database.prepare(sql));
  const columns = prepared((sql) => database.prepare(sql).pluck());
  const cells = prepared((sql) => database.prepare(sql).raw());
  return {
    run(sql, parameters = {}) {
      runs(sql).run(parameters);
    },
    column<T>(sql: string, parameters: Parameters = {}) {
      return columns(sql).all(parameters) as T[];
    },
    // One row as an array: `all` makes an object of each, whose only key is the text of the statement.
    list<T>(sql: string, parameters: Parameters = {}) {
      const [cell] = cells(sql).get(parameters) as [string | null];
      return cell === null ? [] : (JSON.parse(`[${cell}]`) as T[]);
    },
    close() {
      database.close();
    },
  };
}

/** Statements by their text, each prepared once. */
function prepared(prepare: (sql: string) => Database.Statement): (sql: string) => Database.Statement {
  const known = new Map<string, Database.Statement>();
  return (sql) => {
    let statement = known.get(sql);
    if (!statement) known.set(sql, (statement = prepare(sql)));
    return statement;
  };
}

/** Whether an error says that another connection holds the write lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
