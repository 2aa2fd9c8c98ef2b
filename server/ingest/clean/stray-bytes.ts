import type { Fault } from './fault.ts';
import { SHOWN_80_9F } from './windows-1252.ts';

/** Single windows-1252 bytes that came through as control characters: U+0092 for `’`, U+0096 for `–`. */
export const strayBytes: Fault = {
  name: 'stray bytes',
  repair(text) {
    let count = 0;
    const repaired = text.replace(/[\u0080-\u009f]/g, (control) => {
      const shown = SHOWN_80_9F[control.charCodeAt(0) - 0x80] ?? control;
      if (shown !== control) count += 1;
      return shown;
    });
    return { text: repaired, count };
  },
};
