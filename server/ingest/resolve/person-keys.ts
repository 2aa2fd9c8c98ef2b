import type { DraftMention } from '../stages.ts';
import { foldName } from './fold-name.ts';
import type { Identified } from './identified.ts';

/** Before the name only: "He" and "Hon" are names too. */
const HONORIFICS = /^((Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|H\.E|HE|The Hon|The Honou?rable)(\. ?| +)|Hon\. )+/;

/** Keys of a person: the words of the name, sorted, + jurisdiction. A surname alone names nobody outside its document. */
export function identifyPerson(draft: DraftMention, jurisdiction: string | null, address: string): Identified {
  const names = draft.names.map(({ text }) => personWords(text)).filter((words) => words.length > 1);
  if (jurisdiction === null || names.length === 0) {
    const local = `@${address}|person ${foldName(draft.names[0]!.text)}`;
    return { keys: [[local]], jurisdiction, token: null, cites: [] };
  }
  const keys = names.map((words) => `person ${words.join(' ')}|${jurisdiction}`);
  return { keys: [keys], jurisdiction, token: keys[0]!, cites: [] };
}

/** Without honorifics and initials: "Makan D. Delrahim" is Makan Delrahim. A Han name counts by characters. */
function personWords(text: string): string[] {
  const folded = foldName(text.replace(HONORIFICS, ''));
  if (/^\p{Script=Han}{2,}$/u.test(folded)) return [...folded];
  const words = folded.split(' ');
  const long = words.filter((word) => word.length > 1);
  return (long.length > 1 ? long : words).sort();
}
