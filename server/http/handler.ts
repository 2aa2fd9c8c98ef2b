import type { IncomingMessage, ServerResponse } from 'node:http';

/** A piece of the way that a request goes: it answers or calls `next`. Plain Node, so that it also stands without Express. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
