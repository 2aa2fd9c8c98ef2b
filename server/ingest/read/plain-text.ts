import { basename, extname } from 'node:path';
import type { Reader } from './reader.ts';
import { wholeText } from './whole-text.ts';

/** A file is one release; what it cannot say about itself comes from the command line. */
export const plainText: Reader = {
  name: 'plain text',
  endings: ['.txt', '.text'],
  recognises: () => true,
  async *read(file, details) {
    const text = await wholeText(file);
    const label = basename(file.name, extname(file.name));
    yield {
      raw: { kind: 'release', text, ...details, label, origin: `${file.name}:1`, row: null, repairs: file.repairs },
    };
  },
};
