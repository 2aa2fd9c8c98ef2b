import { RecordProblem } from '../record-problem.ts';
import { fetchPage } from './fetch-page.ts';
import type { InputFile } from './input-file.ts';
import { isPrivateAddress } from './private-address.ts';

/** A page of the web as a file that is fetched when it is read. */
export function pageFile(address: string): InputFile {
  return {
    name: address,
    address,
    fetch: (allowPrivate) => fetchPage(address, allowPrivate ? () => false : isPrivateAddress),
    // eslint-disable-next-line require-yield -- a page has no bytes before it is fetched
    async *bytes() {
      throw new RecordProblem('the page is not fetched');
    },
  };
}
