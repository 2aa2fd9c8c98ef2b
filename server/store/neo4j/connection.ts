import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, SessionConfig } from 'neo4j-driver';
import type { RelationType } from '../../model/types.ts';
import { StoreUnavailable } from '../store-problem.ts';
import { namedQuery } from './named-queries.ts';

export interface Neo4jSettings {
  /** `neo4j://`, `neo4j+s://` or `bolt://`. */
  uri: string;
  username: string;
  password: string;
  database: string;
}

export type Parameters = Record<string, unknown>;

/** Runs a named query and gives its rows; `type` is what `RELATION_TYPE` stands for in it. */
export type Run = <Row>(name: string, parameters?: Parameters, type?: RelationType) => Promise<Row[]>;

/** One driver: reads in read transactions, writes one at a time in this process. */
export interface Connection {
  read: Run;
  /** Rows as the server gives them, never all in memory. */
  stream<Row>(name: string): AsyncIterable<Row>;
  /** Runs `work` in one write transaction, again from the start after a transient error. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs the text of a migration, which no transaction of `write` may hold. */
  statement(text: string): Promise<void>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Connects; a wrong password, a missing database or no answer is one line. */
export async function connect(settings: Neo4jSettings): Promise<Connection> {
  const driver = openDriver(settings);
  const { database } = settings;
  const explained = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => Promise.reject(explain(error, settings)));
  const sessionOf = (defaultAccessMode: SessionConfig['defaultAccessMode']) =>
    driver.session({ database, defaultAccessMode, bookmarkManager: driver.executeQueryBookmarkManager });
  let lastWrite: Promise<unknown> = Promise.resolve();

  const read: Run = async <Row>(name: string, parameters: Parameters = {}, type?: RelationType): Promise<Row[]> => {
    const asked = driver.executeQuery(namedQuery(name, type), parameters, { database, routing: neo4j.routing.READ });
    return (await explained(asked)).records.map((record) => record.toObject() as Row);
  };

  async function* stream<Row>(name: string): AsyncIterable<Row> {
    const session = sessionOf(neo4j.session.READ);
    try {
      for await (const record of session.run(namedQuery(name))) yield record.toObject() as Row;
    } catch (error) {
      throw explain(error, settings);
    } finally {
      await session.close();
    }
  }

  async function transact<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = sessionOf(neo4j.session.WRITE);
    try {
      return await explained(session.executeWrite((tx) => work(runIn(tx))));
    } finally {
      await session.close();
    }
  }

  function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const written = lastWrite.then(() => transact(work));
    lastWrite = written.catch(() => undefined);
    return written;
  }

  const statement = async (text: string): Promise<void> => {
    await explained(driver.executeQuery(text, {}, { database }));
  };
  const version = async (): Promise<string> => {
    const { agent } = await explained(driver.getServerInfo({ database }));
    return agent?.replace('Neo4j/', '') ?? 'unknown';
  };

  try {
    await explained(driver.verifyConnectivity({ database }));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return { read, stream, write, statement, version, close: () => driver.close() };
}

function openDriver({ uri, username, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      userAgent: 'entente',
    });
  } catch (error) {
    throw new StoreUnavailable(`${place({ uri })} is not an address of Neo4j: ${(error as Error).message}`);
  }
}

function runIn(tx: ManagedTransaction): Run {
  return async <Row>(name: string, parameters: Parameters = {}, type?: RelationType): Promise<Row[]> => {
    const { records } = await tx.run(namedQuery(name, type), parameters);
    return records.map((record) => record.toObject() as Row);
  };
}

/** The address without user name or password, should it carry them. */
export function place({ uri }: Pick<Neo4jSettings, 'uri'>): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}

/** Errors that say that the database is not there for us become one line; others stay what they are. */
function explain(error: unknown, settings: Neo4jSettings): unknown {
  const code = String((error as { code?: unknown }).code ?? '');
  const where = `Neo4j at ${place(settings)}`;
  if (code === 'Neo.ClientError.Security.Forbidden')
    return new StoreUnavailable(`${where} does not let this user do that`);
  if (code.startsWith('Neo.ClientError.Security.'))
    return new StoreUnavailable(`${where} refuses this user name or password`);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreUnavailable(`${where} has no database "${settings.database}"`);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StoreUnavailable(`${where} cannot be reached`);
  return error;
}
