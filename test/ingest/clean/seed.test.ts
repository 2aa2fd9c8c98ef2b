import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { clean } from '../../../server/ingest/clean/clean.ts';
import { diskFile } from '../../../server/ingest/read/input-file.ts';
import { fileSource } from '../../../server/ingest/read/source.ts';
import type { SourceDocument } from '../../../server/model/graph.ts';
import { sharedFolder, whereShared } from '../../shared-folder.ts';

async function documentsOf(path: string): Promise<SourceDocument[]> {
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  const documents: SourceDocument[] = [];
  for await (const item of fileSource([diskFile(path)], details).items()) {
    if ('raw' in item) documents.push(clean(item.raw).document);
  }
  return documents;
}

whereShared('seed')('the seed release', () => {
  test('is one document, given as a text file or as a JSON line, with its damage repaired', async () => {
    const [name = ''] = readdirSync(join(sharedFolder, 'seed'));
    const [text] = await documentsOf(join(sharedFolder, 'seed', name));
    const lines = await documentsOf(join(sharedFolder, 'eval', 'dev', 'documents.jsonl'));
    const line = lines.find(({ label }) => label === 'seed');
    expect({ ...text, label: null, origin: null }).toEqual({ ...line, label: null, origin: null });
    expect(text?.repairs).toEqual(['mojibake: 1', 'invisible: 1']);
    expect(text?.text).toMatch(/^Hong Kong Customs strengthens co-operation .*\n\nThe Commissioner of Customs/);
    expect(text?.title).toMatch(/^Hong Kong Customs strengthens co-operation .*\(with photos\)$/);
  });
});
