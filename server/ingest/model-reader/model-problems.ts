import { z } from 'zod';
import type { ModelConfig } from '../../config.ts';
import { ModelProblem } from './model-problem.ts';
import { requestJson } from './model-server.ts';

const LIMITS = { seconds: 10, bytes: 10_000_000 };
const models = z.object({ data: z.array(z.object({ id: z.string() })) });

/** What keeps the configured model from answering, as far as its list of models tells; asking for a reading would cost. */
export async function modelProblems(config: ModelConfig, signal: AbortSignal): Promise<string[]> {
  try {
    const listed = models.safeParse(await requestJson(config, 'models', null, LIMITS, signal));
    if (!listed.success) return [`${config.url} answers with no list of models`];
    const ids = listed.data.data.map(({ id }) => id);
    // Ollama lists "qwen2.5" as "qwen2.5:latest".
    const isThere = ids.some((id) => id === config.name || id === `${config.name}:latest`);
    return isThere ? [] : [`${config.url} lists no model ${config.name}`];
  } catch (error) {
    if (error instanceof ModelProblem) return [error.message];
    throw error;
  }
}
