import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { ModelConfig } from '../../config.ts';
import { type ModelAnswer, modelAnswer } from './model-answer.ts';
import { ModelProblem, SOON } from './model-problem.ts';
import { problem, requestJson, type RequestLimits } from './model-server.ts';
import { question } from './question.ts';

/** Bounds of asking about one text. */
export interface AskLimits extends RequestLimits {
  attempts: number;
  /** Seconds between two attempts at least. */
  pause: number;
  /** Longest wait, in seconds, that a server may ask for. */
  wait: number;
}

export const ASK_LIMITS: AskLimits = { seconds: 240, bytes: 1_000_000, attempts: 3, pause: 1, wait: 60 };

const completion = z.object({
  choices: z.tuple(
    [
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    ],
    z.unknown(),
  ),
});

/** What the model says of a text, in the form that was asked for. Throws ModelProblem; when `signal` ends it, its reason. */
export async function askModel(
  config: ModelConfig,
  text: string,
  signal: AbortSignal,
  limits: AskLimits = ASK_LIMITS,
): Promise<ModelAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const body = question(config.name, text);
      return answerIn(config, await requestJson(config, 'chat/completions', body, limits, signal));
    } catch (error) {
      if (!(error instanceof ModelProblem) || error.again === null || attempt >= limits.attempts) throw error;
      if (error.again > limits.wait)
        throw new ModelProblem(`${error.message}; it asks to wait ${Math.ceil(error.again)} s`, null);
      await pause(Math.max(error.again, limits.pause) * 1000, undefined, { signal });
    }
  }
}

function answerIn(config: ModelConfig, body: unknown): ModelAnswer {
  const envelope = completion.safeParse(body);
  if (!envelope.success) throw problem(config, `answers with no chat completion (${firstIssue(envelope.error)})`, null);
  const [{ message, finish_reason: ended }] = envelope.data.choices;
  if (message.refusal) throw problem(config, `refuses (${message.refusal.slice(0, 200)})`, null);
  if (ended === 'length') throw problem(config, 'ran out of room before its answer was whole', null);
  const said = modelAnswer.safeParse(jsonOf(config, message.content ?? ''));
  if (!said.success) throw problem(config, `answers in another form than asked (${firstIssue(said.error)})`, SOON);
  return said.data;
}

function jsonOf(config: ModelConfig, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw problem(config, 'answers with words that are not JSON, though JSON was asked for', SOON);
  }
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'all of it'}: ${issue?.message}`;
}
