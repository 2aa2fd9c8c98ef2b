import type { Fault } from './fault.ts';
import { SHOWN_80_9F } from './windows-1252.ts';

const BYTE_OF = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) BYTE_OF.set(String.fromCharCode(byte), byte);
[...SHOWN_80_9F].forEach((shown, index) => BYTE_OF.set(shown, 0x80 + index));

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function shownAs(first: number, last: number): string {
  const shown = [...BYTE_OF].filter(([, byte]) => byte >= first && byte <= last);
  return `[${shown.map(([character]) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
}

const NEXT = shownAs(0x80, 0xbf);
const SEQUENCES = new RegExp(
  `(?:${shownAs(0xc2, 0xdf)}${NEXT}|${shownAs(0xe0, 0xef)}${NEXT}{2}|${shownAs(0xf0, 0xf4)}${NEXT}{3})+`,
  'g',
);

/** Marks that naturally follow a letter, so that `Spaß“` and `café”—` are no damage. */
const ONLY_A_LETTER_AND_MARKS = /^[^ÂÃ][‘’“”‚„‹›«»–—…]+$/;

function decoded(run: string): string | null {
  if (ONLY_A_LETTER_AND_MARKS.test(run)) return null;
  try {
    return decoder.decode(Uint8Array.from(run, (character) => BYTE_OF.get(character) ?? 0));
  } catch {
    return null;
  }
}

/** UTF-8 that was once read as windows-1252: `â€™` for `’`, `æµ·å…³` for `海关`. What went wrong twice is repaired in two turns. */
export const mojibake: Fault = {
  name: 'mojibake',
  repair(text) {
    let count = 0;
    const repaired = text.replace(SEQUENCES, (run) => {
      const meant = decoded(run);
      if (meant === null) return run;
      count += 1;
      return meant;
    });
    return { text: repaired, count };
  },
};
