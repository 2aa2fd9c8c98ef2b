import { z } from 'zod';
import type { ModelConfig } from '../../config.ts';
import { ModelProblem, SOON } from './model-problem.ts';

/** Bounds of one request. */
export interface RequestLimits {
  seconds: number;
  bytes: number;
}

const errorBody = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/**
 * Sends one request below the configured address and gives the JSON of its answer. Redirects are not followed: nothing
 * goes anywhere else. Throws ModelProblem; when `signal` ends it, that signal's reason.
 */
export async function requestJson(
  config: ModelConfig,
  path: string,
  body: object | null,
  limits: RequestLimits,
  signal: AbortSignal,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(limits.seconds * 1000);
  try {
    const response = await fetch(`${config.url.replace(/\/+$/, '')}/${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: headersFor(config, body),
      body: body === null ? undefined : JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.any([timeout, signal]),
    });
    const text = await bodyOf(config, response, limits.bytes);
    if (response.status !== 200) throw refusal(config, response, text);
    return parsed(config, text);
  } catch (error) {
    if (error instanceof ModelProblem || signal.aborted) throw error;
    if (timeout.aborted) throw problem(config, `did not answer within ${limits.seconds} seconds`, null);
    throw problem(config, `cannot be reached (${causeOf(error)})`, SOON);
  }
}

function headersFor({ key }: ModelConfig, body: object | null): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === null ? {} : { 'content-type': 'application/json' }),
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
}

async function bodyOf(config: ModelConfig, { body }: Response, bytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > bytes) throw problem(config, `answers with more than ${bytes.toLocaleString('en')} bytes`, null);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(config: ModelConfig, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem(config, 'answers with something that is not JSON', SOON);
  }
}

function refusal(config: ModelConfig, { status, headers }: Response, text: string): ModelProblem {
  const reason = `answers ${status}${hint(status)}${detail(text)}`;
  return problem(config, reason, status === 429 || status >= 500 ? waitOf(headers.get('retry-after')) : null);
}

function hint(status: number): string {
  if (status === 401 || status === 403) return ', the key (ENTENTE_MODEL_KEY) is not accepted';
  if (status === 404) return ', no such address or model';
  if (status === 429) return ', too many requests or no quota';
  if (status >= 300 && status < 400) return ', a redirect, which is not followed';
  return '';
}

function detail(text: string): string {
  try {
    const { error } = errorBody.parse(JSON.parse(text));
    return ` (${(typeof error === 'string' ? error : error.message).slice(0, 200)})`;
  } catch {
    return '';
  }
}

/** `Retry-After` in seconds: it is a number of them, or a day and time. */
function waitOf(header: string | null): number {
  if (header === null || header.trim() === '') return SOON;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(wait) ? Math.max(SOON, wait) : SOON;
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

/** What a server says may repeat the key, or steer a terminal. */
export function problem({ url, key }: ModelConfig, reason: string, again: number | null): ModelProblem {
  const line = reason.replace(/\p{Cc}+/gu, ' ');
  return new ModelProblem(`The model at ${url} ${key === null ? line : line.replaceAll(key, '…')}`, again);
}
