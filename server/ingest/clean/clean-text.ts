import { controlCharacters } from './control-characters.ts';
import type { Fault } from './fault.ts';
import { invisible } from './invisible.ts';
import { lineEnds } from './line-ends.ts';
import { mojibake } from './mojibake.ts';
import { oddSpaces } from './odd-spaces.ts';
import { strayBytes } from './stray-bytes.ts';

/** In this order: mojibake is made of characters that the later repairs would change. */
const FAULTS: Fault[] = [mojibake, strayBytes, lineEnds, oddSpaces, invisible, controlCharacters];

/**
 * The text without damage, with line feeds and without blank edges, and the repairs made (`"mojibake: 1"`).
 * Cleaning again changes nothing: one repair can uncover another fault, so they go on until none is left.
 */
export function cleanText(text: string): { text: string; repairs: string[] } {
  const counts = new Map<string, number>();
  let current = text;
  let before: string;
  do {
    before = current;
    for (const fault of FAULTS) {
      const repaired = fault.repair(current);
      current = repaired.text;
      if (repaired.count > 0) counts.set(fault.name, (counts.get(fault.name) ?? 0) + repaired.count);
    }
    current = current.replace(/ +$/gm, '').trim();
  } while (current !== before);
  return { text: current, repairs: [...counts].map(([name, count]) => `${name}: ${count}`) };
}
