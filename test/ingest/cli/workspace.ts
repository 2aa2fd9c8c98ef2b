import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { entente, type Told } from './entente.ts';

export const RELEASE = `Peru and Chile sign memorandum on customs co-operation

The Customs Service of Chile and the Customs Administration of Peru signed a Memorandum of Understanding on Customs Co-operation in Lima on 3 May 2021.`;

export const HEADER = 'agreement,type,party1,party2,signed_date,place,source_url';

/** A row of an agreement table. */
export function tableRow(party: string): string {
  return `Customs MOU,MOU,${party},Chile Customs,2011-05,Lima,https://example.org/a`;
}

/** A folder of its own with a database for each test. */
export interface Workspace {
  folder(): string;
  db(): string;
  /** Writes a file there and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  /** Runs a command on its database. */
  run(command: string, ...args: string[]): Promise<Told>;
  /** The JSON summary of an ingest. */
  ingestJson(...args: string[]): Promise<Record<string, unknown>>;
  digest(): Promise<string>;
}

export function useWorkspace(): Workspace {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const db = () => join(folder, 'graph.db');
  const run = (command: string, ...args: string[]) => entente([command, ...args, '--db', db()]);
  return {
    folder: () => folder,
    db,
    run,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    async ingestJson(...args) {
      const rejects = args.includes('--rejects') ? [] : ['--rejects', join(folder, 'rejects.jsonl')];
      return JSON.parse((await run('ingest', ...args, ...rejects, '--json')).stdout);
    },
    digest: async () => (await run('digest')).stdout,
  };
}
