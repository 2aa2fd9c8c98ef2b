import { originOf } from '../../model/origin.ts';
import { applyBatch, applyJudgement, applyRetraction } from '../apply-change.ts';
import type { GraphStore } from '../graph-store.ts';
import type { GraphTransaction } from '../graph-transaction.ts';
import type { GraphWriter } from '../graph-writer.ts';
import { connect, type Connection, type Neo4jSettings } from './connection.ts';
import { META } from './meta.ts';
import { migrate } from './migrate.ts';
import { neo4jReader } from './neo4j-reader.ts';
import { fromReject } from './rejects.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { keepRun } from './runs.ts';
import { forgetViews, saveView } from './saved-views.ts';
import { integer } from './values.ts';

/** Nodes deleted in one transaction: their relationships must fit in the server's memory too. */
const CLEARED_AT_ONCE = 10_000;

/** Opens a store in a Neo4j database and brings its schema up to date; the rest of that database is left alone. */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const connection = await connect(settings);
  try {
    const schema = await migrate(connection);
    return {
      ...neo4jReader(connection, settings, schema),
      ...neo4jWriter(connection),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function neo4jWriter(connection: Connection): GraphWriter {
  /** After a transient error the driver runs the work again from the start, which changes nothing that is there already. */
  const change = <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> =>
    connection.write(async (run) => {
      await run('lock', META);
      return work(neo4jTransaction(run));
    });
  return {
    write: (batch) => change((tx) => applyBatch(tx, batch)),
    retract: (addresses) => change((tx) => applyRetraction(tx, addresses)),
    judge: (judgement) => change((tx) => applyJudgement(tx, judgement, 'add')),
    unjudge: (judgement) => change((tx) => applyJudgement(tx, judgement, 'remove')),
    keepRejects: async (rejects) =>
      void (await connection.write((run) => run('put-rejects', { rows: rejects.map(fromReject) }))),
    forgetRejects: async (places) =>
      void (await connection.write((run) => run('remove-rejects', { origins: places.map(originOf) }))),
    keepRun: (kept) => connection.write((run) => keepRun(run, kept)),
    saveView: (view) => connection.write((run) => saveView(run, view)),
    forgetViews: (ids) => connection.write((run) => forgetViews(run, ids)),
    clear: () => clear(connection),
  };
}

async function clear(connection: Connection): Promise<void> {
  const limit = integer(CLEARED_AT_ONCE);
  const chunk = () => connection.write(async (run) => run<{ deleted: number }>('clear-chunk', { limit }));
  let deleted = CLEARED_AT_ONCE;
  while (deleted === CLEARED_AT_ONCE) deleted = (await chunk())[0]?.deleted ?? 0;
}
