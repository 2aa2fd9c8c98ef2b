/** One kind of damage that texts arrive with, and its repair. Repairing twice changes nothing more. */
export interface Fault {
  /** Named in a document's repairs: `"mojibake: 1"`. */
  name: string;
  /** The text without the fault, and how many places were changed. */
  repair(text: string): { text: string; count: number };
}

/** A fault whose every match has one replacement. */
export function replacing(name: string, pattern: RegExp, replacement: string): Fault {
  return {
    name,
    repair(text) {
      let count = 0;
      const repaired = text.replace(pattern, () => {
        count += 1;
        return replacement;
      });
      return { text: repaired, count };
    },
  };
}
