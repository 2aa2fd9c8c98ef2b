import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { textHash } from '../../model/identity.ts';
import { type ModelAnswer, modelAnswer } from './model-answer.ts';

/** What an answer is kept under. */
export interface AnswerKey {
  /** SHA-256 of the text. */
  sha256: string;
  model: string;
  question: string;
}

const record = z.object({ sha256: z.string(), model: z.string(), question: z.string(), answer: modelAnswer });

/**
 * Answers of models in a folder, a file each. What was answered once holds: whatever a model would say today, whoever
 * asks at the same moment, and whichever database the graph is in.
 */
export function keptAnswers(folder: string) {
  const pathOf = ({ question, model, sha256 }: AnswerKey) =>
    join(folder, `${textHash(JSON.stringify([question, model, sha256]))}.json`);

  /** Null where there is none that can be read. */
  async function kept(key: AnswerKey): Promise<ModelAnswer | null> {
    try {
      return record.parse(JSON.parse(await readFile(pathOf(key), 'utf8'))).answer;
    } catch {
      return null;
    }
  }

  /** Keeps the answer whole or not at all, and gives the one that is kept: another process may have been first. */
  async function keep(key: AnswerKey, answer: ModelAnswer): Promise<ModelAnswer> {
    await mkdir(folder, { recursive: true });
    const own = join(folder, `${randomUUID()}.part`);
    await writeFile(own, `${JSON.stringify({ ...key, answer })}\n`);
    try {
      await link(own, pathOf(key));
      return answer;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const first = await kept(key);
      if (first === null) await rename(own, pathOf(key));
      return first ?? answer;
    } finally {
      await rm(own, { force: true });
    }
  }

  return { kept, keep };
}
