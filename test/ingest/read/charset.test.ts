import { describe, expect, test } from '@jest/globals';
import { documents, readFile } from './read-file.ts';

const GB = '海关总署与日本海关在北京签署合作谅解备忘录，双方将继续加强合作，共同打击走私活动。';
const JA = '税関はペルーの税関と相互承認に署名しました。これにより、両国の貿易が円滑になります。';

/** Bytes of a text in a set that Node can only read: each of its two-byte characters is looked for once. */
function encoded(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]));
}

describe('a text whose characters nothing tells', () => {
  test.each([
    ['gb18030', GB],
    ['big5', '香港海關與新加坡關稅局今日簽署合作安排，雙方將繼續加強合作，共同打擊走私活動。'],
    ['shift_jis', JA],
    ['euc-kr', '관세청은 페루 세관과 상호인정약정에 서명하였으며 양국의 무역이 원활해질 것이라고 밝혔다.'],
  ])('in %s is understood by how its bytes look, and the guess is told', async (charset, text) => {
    expect(documents(await readFile('a.txt', encoded(text.repeat(3), charset)))).toEqual([
      expect.objectContaining({ text: text.repeat(3), repairs: [`charset: ${charset}`] }),
    ]);
  });

  test('in a Western set keeps its accents and quotation marks', async () => {
    const french = Buffer.from('Les douanes du P\xe9rou \x93ont sign\xe9\x94 \xe0 Lima.', 'latin1');
    expect(documents(await readFile('a.txt', french))[0]).toMatchObject({
      text: 'Les douanes du Pérou “ont signé” à Lima.',
      repairs: ['charset: windows-1252'],
    });
  });
});

describe('a text that tells its characters', () => {
  test('in an XML declaration is believed', async () => {
    const start = '<?xml version="1.0" encoding="big5"?><rss version="2.0"><channel><item><description>';
    const bytes = Buffer.concat([
      Buffer.from(start),
      encoded('香港海關', 'big5'),
      Buffer.from('</description></item></channel></rss>'),
    ]);
    expect(documents(await readFile('a.xml', bytes))[0]).toMatchObject({ text: '香港海關', repairs: [] });
  });

  test('wrongly, as UTF-8 that it is not, is read by how its bytes look', async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="utf-8"></head><body>Per\xfa sign\xf3 en Lima</body></html>',
      'latin1',
    );
    expect(documents(await readFile('a.html', bytes))[0]).toMatchObject({ text: 'Perú signó en Lima' });
  });
});
