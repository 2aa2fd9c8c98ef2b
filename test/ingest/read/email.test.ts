import { describe, expect, test } from '@jest/globals';
import { documents, readFile, refusal } from './read-file.ts';

const HEAD =
  'From: SUNAT Press <press@example.org>\r\nTo: news@example.org\r\nSubject: =?UTF-8?Q?Per=C3=BA_signs?=\r\nDate: Mon, 27 Nov 2023 23:30:00 -0500\r\nMIME-Version: 1.0\r\n';
const PLAIN = `${HEAD}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPer=FA and Chile signed=\r\n in Lima.\r\n`;
const HTML = `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>Perú signed.</p><p>So did Chile.</p>\r\n`;

describe('an e-mail', () => {
  test('is one release, from its sender on the day that it tells', async () => {
    expect(documents(await readFile('/in/r.eml', PLAIN))).toEqual([
      expect.objectContaining({
        text: 'Perú signs\n\nPerú and Chile signed in Lima.',
        title: 'Perú signs',
        publisher: 'SUNAT Press',
        published: '2023-11-27',
        label: 'r',
      }),
    ]);
  });

  test('in HTML alone gives its text', async () => {
    expect(documents(await readFile('r.eml', HTML))[0]?.text).toBe('Perú signs\n\nPerú signed.\n\nSo did Chile.');
  });

  test('is known without a telling name', async () => {
    expect(documents(await readFile('stdin', PLAIN))[0]?.publisher).toBe('SUNAT Press');
  });

  test('without a text is refused with a reason', async () => {
    expect(await refusal('r.eml', `${HEAD}Content-Type: application/pdf\r\n\r\n%PDF`)).toEqual([
      'the e-mail has no text',
    ]);
  });
});
