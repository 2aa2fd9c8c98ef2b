import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../server/package-root.ts';
import type { Gold } from './compare-facts.ts';
import type { Given } from './read-text.ts';

/** A short text in the wording of some publisher, and what a careful reader finds in it. */
export interface GoldenPassage extends Given {
  id: string;
  text: string;
  gold: Gold;
  /** What else it says, as `saying` words it with the claim's type in front: "ABOUT: MOU > fisheries". */
  said?: string[];
  /** What it must not be read to say, worded as `said`; a type alone: nothing of that type. */
  unsaid?: string[];
}

const folder = join(packageRoot, 'test/ingest/extract/golden');

export const goldenPassages: GoldenPassage[] = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldenPassage),
);
