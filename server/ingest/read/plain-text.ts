import type { TextReader } from './reader.ts';
import { releaseOf } from './release.ts';
import { wholeText } from './whole-text.ts';

/** A file is one release; what it cannot say about itself comes from the command line. */
export const plainText: TextReader = {
  name: 'plain text',
  endings: ['.txt', '.text'],
  isOneDocument: true,
  recognises: () => true,
  async *read(file, details) {
    yield releaseOf(file, await wholeText(file), details);
  },
};
