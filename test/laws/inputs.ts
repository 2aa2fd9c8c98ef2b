import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphBatch, Reading } from '../../server/model/graph.ts';
import { ingestPaths } from '../../server/ingest/ingest-paths.ts';
import { packageRoot } from '../../server/package-root.ts';
import { NOTHING_WRITTEN } from '../../server/store/graph-writer.ts';
import { sharedFolder } from '../shared-folder.ts';

/** The samples of the project, and what lies beside it when it is there. */
export function inputPaths(): string[] {
  const beside = ['seed', 'eval/dev/documents.jsonl', 'facts/agreements.csv'].map((path) => join(sharedFolder, path));
  return [
    join(packageRoot, 'samples', 'releases'),
    join(packageRoot, 'samples', 'agreements.csv'),
    ...beside.filter((path) => existsSync(path)),
  ];
}

/** All that reading these files gives, without a store. */
export async function readAll(paths: string[]): Promise<GraphBatch> {
  const readings = new Map<string, Reading>();
  const references = new Map<string, Reading>();
  const reasons: string[] = [];
  const collect = {
    write: async (batch: GraphBatch) => {
      for (const r of batch.readings) readings.set(r.document.address, r);
      for (const r of batch.references) references.set(r.document.address, r);
      return NOTHING_WRITTEN;
    },
  };
  await ingestPaths(paths, collect, {
    onReject({ file, line, reason }) {
      reasons.push(`${file}:${line}: ${reason}`);
    },
  });
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
  return { readings: [...readings.values()], references: [...references.values()] };
}
