import type { DraftMention } from '../stages.ts';
import { foldName } from './fold-name.ts';
import type { Identified } from './identified.ts';
import { personName } from './person-name.ts';

export interface PersonContext {
  /** Address of the document. */
  address: string;
  /** Country of the posts. */
  jurisdiction: string | null;
  /** Tokens of the bodies in which the person holds a post. */
  bodies: string[];
}

/**
 * Keys of a person: the words of the name, sorted, + jurisdiction; of a looser form of the name + the body, too. Weaker:
 * surname, initial and body. A surname alone, or initials without a body, name nobody outside their document.
 */
export function identifyPerson(draft: DraftMention, { address, jurisdiction, bodies }: PersonContext): Identified {
  const names = jurisdiction === null ? [] : draft.names.map(({ text }) => personName(text, jurisdiction));
  const whole = names.flatMap((name) => name.whole.map((words) => `person ${words}|${jurisdiction}`));
  const loose = inBodies('person', (name) => name.loose);
  const initials = inBodies('initials', (name) => name.initials);
  if (whole.length + initials.length === 0) {
    const local = `@${address}|person ${foldName(draft.names[0]!.text)}`;
    return { keys: [[local]], jurisdiction, token: null, cites: [] };
  }
  return { keys: [[...whole, ...loose], initials], jurisdiction, token: whole[0] ?? null, cites: [] };

  function inBodies(kind: string, formsOf: (name: (typeof names)[number]) => string[]): string[] {
    const forms = names.flatMap(formsOf);
    return bodies.flatMap((body) => forms.map((form) => `${kind} ${form}|${jurisdiction}|${body}`));
  }
}
