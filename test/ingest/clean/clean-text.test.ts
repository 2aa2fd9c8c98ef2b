import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../../server/ingest/clean/clean-text.ts';

/** A text as a program shows it that takes its UTF-8 for windows-1252. */
function misread(text: string): string {
  const shown = new TextDecoder('windows-1252');
  return shown.decode(new TextEncoder().encode(text));
}

describe('repairing damaged texts', () => {
  test.each([
    ['â€‹The Commissioner', 'The Commissioner', ['mojibake: 1', 'invisible: 1']],
    ['Vietnamâ€™s Customs', 'Vietnam’s Customs', ['mojibake: 1']],
    ['æµ·å…³æ€»ç½²', '海关总署', ['mojibake: 1']],
    ['SÃ£o Paulo', 'São Paulo', ['mojibake: 1']],
    ['GuimarÃƒÂ£es', 'Guimarães', ['mojibake: 2']],
    ['1.\u00a0\u00a0The Government', '1.  The Government', ['spaces: 2']],
    ['Sri\u200bLanka \ufeffCustoms', 'SriLanka Customs', ['invisible: 2']],
    ['the Ministry\u0092s view \u0096 firm', 'the Ministry’s view – firm', ['stray bytes: 2']],
    ['bell\u0007 and \ud800 half', 'bell and  half', ['control: 2']],
  ])('%j becomes %j, and the repair is recorded', (damaged, repaired, repairs) => {
    expect(cleanText(damaged)).toEqual({ text: repaired, repairs });
  });

  test.each([
    'naïve à la carte – “quoted” … 5 € – café’s Ángström ½',
    'Er sprach „vom Spaß“, sie vom „Fuß“.',
    '海關總署 and 香港海關',
    'می‌خواهم',
    'CAFÉ»',
  ])('leaves the sound text %j as it is', (text) => {
    expect(cleanText(text)).toEqual({ text, repairs: [] });
  });

  test('line ends of other systems become line feeds, without counting as damage', () => {
    expect(cleanText('\r\n\r\nHeadline\r\n\rBody  \r\n')).toEqual({ text: 'Headline\n\nBody', repairs: [] });
  });

  test('any text of several scripts that was misread as windows-1252 comes back', () => {
    const words = fc.constantFrom('海关总署', 'Côte d’Ivoire', 'Таможня', 'São Tomé', 'Αθήνα', 'العربية', 'plain');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        expect(cleanText(misread(text)).text).toBe(text);
      }),
    );
  });

  test('cleaning a second time changes nothing, whatever the text', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('â', '€', '‹', '™', '\u200b', '\u00a0', 'Ã', '©', '\r', '\n', ' ', '\u0092', '\ud800', '\udc00'),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const once = cleanText(parts.join('')).text;
        expect(cleanText(once)).toEqual({ text: once, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });
});
