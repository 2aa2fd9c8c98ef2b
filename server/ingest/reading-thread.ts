import { parentPort } from 'node:worker_threads';
import type { Cleaned } from './stages.ts';
import { understood } from './understand.ts';

/** A thread of `readingThreads`: answers each cleaned document, in the order in which they come, with what it says. */
parentPort?.on('message', (cleaned: Cleaned) => parentPort?.postMessage(understood(cleaned, null)));
