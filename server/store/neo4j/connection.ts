import neo4j from 'neo4j-driver';
import type { Driver, QueryResult, RecordShape, Session } from 'neo4j-driver';
import { StoreUnavailable, TookTooLong } from '../store-problem.ts';
import { namedQuery, type Literals } from './named-queries.ts';
import { watchPresence } from './presence.ts';
import { timedRead } from './timed-read.ts';
import { explain, place } from './unavailable.ts';

export interface Neo4jSettings {
  /** `neo4j://`, `neo4j+s://` or `bolt://`. */
  uri: string;
  username: string;
  password: string;
  database: string;
}

export type Parameters = Record<string, unknown>;

/** Runs a named query and gives its rows. */
export type Run = <Row>(name: string, parameters?: Parameters, literals?: Literals) => Promise<Row[]>;

/** One driver: reads in read transactions, writes one at a time in this process. */
export interface Connection {
  read: Run;
  /** Reads that are ended at this moment of `performance.now()`, in the database too. */
  readUntil(deadline: number): Run;
  /** Rows as the server gives them, never all in memory. */
  stream<Row>(name: string): AsyncIterable<Row>;
  /** Runs `work` in one write transaction, again from the start after a transient error. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement of a migration, which no transaction of `write` may hold. */
  statement(text: string, parameters?: Parameters): Promise<void>;
  version(): Promise<string>;
  /** After the writes asked for so far. */
  close(): Promise<void>;
}

/** How long a read or write is tried again after a transient error before it fails. */
const PATIENCE_MS = 15_000;

/** Connects; a wrong password or no answer is one line. */
export async function connect(settings: Neo4jSettings): Promise<Connection> {
  const driver = openDriver(settings);
  const told = <T>(work: Promise<T>): Promise<T> => work.catch((error) => Promise.reject(explain(error, settings)));
  const { database } = settings;
  const inTurn = oneAtATime();
  const presence = watchPresence();
  try {
    await told(driver.verifyConnectivity({ database }));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    read: async <Row>(name: string, parameters: Parameters = {}, literals?: Literals) => {
      const options = { database, routing: neo4j.routing.READ };
      return rowsOf<Row>(await told(driver.executeQuery(namedQuery(name, literals), parameters, options)));
    },
    readUntil: (deadline) => {
      const openRead = () => openSession(driver, database, 'READ');
      const asked = performance.now();
      let failure: unknown;
      return async <Row>(name: string, parameters: Parameters = {}, literals?: Literals) => {
        // Whoever asks again after the deadline hears why there was no answer, rather than that it is late.
        if (failure !== undefined && performance.now() >= deadline) throw failure;
        try {
          const result = await told(timedRead(openRead, namedQuery(name, literals), parameters, deadline));
          presence.answered();
          return rowsOf<Row>(result);
        } catch (error) {
          if (error instanceof StoreUnavailable) presence.missed();
          // A database that is just back takes its time to plan its first queries: it was away, they are not too long.
          const isBackSoon = error instanceof TookTooLong && presence.wasAwaySince(asked);
          failure = isBackSoon ? new StoreUnavailable(`Neo4j at ${place(settings)} was away`) : error;
          throw failure;
        }
      };
    },
    stream: (name) => stream(driver, settings, name),
    write: (work) => inTurn(() => told(transact(driver, settings, work))),
    statement: async (text, parameters = {}) => void (await told(driver.executeQuery(text, parameters, { database }))),
    version: async () => {
      const { agent } = await told(driver.getServerInfo({ database }));
      return agent?.replace('Neo4j/', '') ?? 'unknown';
    },
    close: () => inTurn(() => driver.close()),
  };
}

function openDriver({ uri, username, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: PATIENCE_MS,
      userAgent: 'entente',
    });
  } catch (error) {
    throw new StoreUnavailable(`${place({ uri })} is not an address of Neo4j: ${(error as Error).message}`);
  }
}

/** Runs tasks one after another; one that fails does not stop the next. */
function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** A session that sees what this process wrote, in a cluster too. */
function openSession(driver: Driver, database: string, defaultAccessMode: 'READ' | 'WRITE'): Session {
  return driver.session({ database, defaultAccessMode, bookmarkManager: driver.executeQueryBookmarkManager });
}

/**
 * What a write asks goes by unique keys, however large the graph is. Planned anew whenever the graph has grown, the
 * statements of a first load took longer to plan than to run.
 */
const KEEP_PLAN = 'CYPHER replan=skip ';

async function transact<T>(driver: Driver, { database }: Neo4jSettings, work: (run: Run) => Promise<T>): Promise<T> {
  const session = openSession(driver, database, 'WRITE');
  try {
    return await session.executeWrite((tx) =>
      work(async <Row>(name: string, parameters: Parameters = {}, literals?: Literals) =>
        rowsOf<Row>(await tx.run(KEEP_PLAN + namedQuery(name, literals), parameters)),
      ),
    );
  } finally {
    await session.close();
  }
}

async function* stream<Row>(driver: Driver, settings: Neo4jSettings, name: string): AsyncIterable<Row> {
  const session = openSession(driver, settings.database, 'READ');
  try {
    for await (const record of session.run(namedQuery(name))) yield record.toObject() as Row;
  } catch (error) {
    throw explain(error, settings);
  } finally {
    await session.close();
  }
}

function rowsOf<Row>({ records }: Pick<QueryResult<RecordShape>, 'records'>): Row[] {
  return records.map((record) => record.toObject() as Row);
}
