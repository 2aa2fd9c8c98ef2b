import { inflateSync } from 'node:zlib';
import { LIMITS } from './limits.ts';

const START = Buffer.from('stream');
/** Streams may be packed in each other. */
const DEEPEST = 4;

/** Whether a stream of a PDF would unpack to more than any page needs: the library unpacks without limits. */
export function hasOversizedStream(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(START); at >= 0; at = bytes.indexOf(START, at + START.length)) {
    let start = at + START.length;
    while (bytes[start] === 0x0d || bytes[start] === 0x0a) start += 1;
    if (isOversized(bytes.subarray(start), DEEPEST)) return true;
  }
  return false;
}

function isOversized(packed: Buffer, depth: number): boolean {
  if (depth === 0) return true;
  if (!isZlib(packed)) return false;
  try {
    return isOversized(inflateSync(packed, { maxOutputLength: LIMITS.pdfStream }), depth - 1);
  } catch (error) {
    // Any other fault is for the library to find.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

function isZlib([first = 0, second = 0]: Buffer): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
