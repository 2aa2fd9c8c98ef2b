import { RecordProblem } from '../record-problem.ts';
import { blockText } from './block-text.ts';
import { LIMITS } from './limits.ts';
import { parsePage } from './page-node.ts';
import type { ByteReader } from './reader.ts';
import { releaseOf, underHeadline } from './release.ts';
import { wholeBytes } from './whole-bytes.ts';
import { writtenDay } from './written-day.ts';

const HEADER =
  /^(?:(?:received|return-path|delivered-to|dkim-signature|message-id|mime-version|date|from|to|subject|x-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){3}/i;

/** A letter is one release: its subject and text, its sender as publisher. Attachments are not read. */
export const email: ByteReader = {
  name: 'e-mail (EML)',
  endings: ['.eml'],
  isOneDocument: true,
  recognises: (start) => HEADER.test(start),
  async *readBytes(file, given) {
    const bytes = await wholeBytes(file, LIMITS.bytes);
    const { default: PostalMime } = await import('postal-mime');
    const letter = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
    const text = letter.text?.trim() || (letter.html ? await shown(letter.html) : '');
    if (text === '') throw new RecordProblem('the e-mail has no text');
    const title = letter.subject?.trim() || null;
    const own = { title, publisher: letter.from?.name || null, published: writtenDay(dateLine(letter.headers)) };
    yield releaseOf({ name: file.name, address: null, repairs: [] }, underHeadline(title, text), given, own);
  },
};

async function shown(html: string): Promise<string> {
  const { body } = await parsePage(html);
  return body ? blockText(body) : '';
}

/** As written, not as the time elsewhere: the day of the sender. */
function dateLine(headers: { key: string; value: string }[]): string | null {
  return headers.find(({ key }) => key === 'date')?.value ?? null;
}
