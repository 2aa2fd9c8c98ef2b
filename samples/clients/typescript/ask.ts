import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What the server says is wrong; `code` is one of those listed in docs/api.md. */
export class ApiProblem extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions: { code: string } }[];
}

const ATTEMPTS = 3;
const PAUSE_MS = 500;

async function askOnce<Result>(url: string, body: string): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  const [error] = errors ?? [];
  if (error) throw new ApiProblem(error.message, error.extensions.code);
  if (!data) throw new ApiProblem(`the server answered ${response.status} without data`, 'NO_DATA');
  return data;
}

/** Asks a typed question. A database that is away is asked again; every other problem is thrown. */
export async function ask<Result, Variables>(
  url: string,
  question: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const body = JSON.stringify({ query: print(question), variables });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askOnce<Result>(url, body);
    } catch (error) {
      const isAway = error instanceof ApiProblem && error.code === 'STORE_UNAVAILABLE';
      if (!isAway || attempt === ATTEMPTS) throw error;
      await pause(PAUSE_MS * attempt);
    }
  }
}
