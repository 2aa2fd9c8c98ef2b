import type { Stance } from '../api/generated.ts';

/** How one telling stands to the one that is shown. */
export const STANCE_WORDS: Record<Stance, string> = { SHOWN: 'Shown', AGREES: 'Agrees', CONFLICTS: 'Conflicts' };

export function countedDocuments(count: number): string {
  return count === 1 ? 'One source says so.' : `${count} sources say so.`;
}
