import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sharedFolder, sharedText, whereShared } from '../../shared-folder.ts';
import { type Facts, type Given, factsOf, readText, saying } from './read-text.ts';

function lines(file: string): (Given & { id: string; text: string })[] {
  return sharedText(`eval/dev/${file}`)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Given & { id: string; text: string });
}

function score(): { mean: number; evidence: number; unsupported: number; wide: number; plannedAsDone: number } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  try {
    const facts = lines('documents.jsonl').map((document) => JSON.stringify(factsOf(document.text, document)));
    writeFileSync(join(folder, 'facts.jsonl'), facts.join('\n'));
    const scorer = [
      join(sharedFolder, 'eval/score.mjs'),
      join(sharedFolder, 'eval/dev/gold.jsonl'),
      join(folder, 'facts.jsonl'),
    ];
    const report = execFileSync(process.execPath, [
      ...scorer,
      join(sharedFolder, 'eval/dev/documents.jsonl'),
      '--json',
    ]);
    return JSON.parse(report.toString()) as ReturnType<typeof score>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

whereShared('eval')('the development set', () => {
  test('is read with a mean F1 of at least 0.9, perfect evidence and nothing planned told as done', () => {
    const { mean, ...faults } = score();
    expect(mean).toBeGreaterThanOrEqual(0.9);
    expect(faults).toMatchObject({ evidence: 1, unsupported: 0, wide: 0, plannedAsDone: 0 });
  });
});

whereShared('eval')('the seed release', () => {
  const seed = lines('documents.jsonl').find(({ id }) => id === 'seed')?.text ?? '';
  const undated = (): Facts => factsOf(seed);

  test('names two bodies, two officials in their posts and one arrangement', () => {
    const { agencies, officials, agreements } = undated();
    const gacc = "General Administration of Customs of the People's Republic of China";
    expect(agencies.map(({ name }) => name)).toEqual(['Hong Kong Customs', gacc]);
    expect(officials).toMatchObject([
      { name: 'Louise Ho', title: 'Commissioner of Customs and Excise', agency: 'Hong Kong Customs' },
      { name: 'Lv Weihong', title: 'Vice Minister', agency: gacc },
    ]);
    expect(agreements).toMatchObject([
      {
        name: 'Co-operative Arrangement on Smart Customs Development',
        status: 'signed',
        parties: [gacc, 'Hong Kong Customs'],
        signatories: ['Louise Ho', 'Lv Weihong'],
        date: 'XXXX-11-27',
        place: 'Customs Headquarters Building',
      },
    ]);
  });

  test('names its six places and no others', () => {
    expect(undated().locations.map(({ name }) => name)).toEqual([
      'Customs Headquarters Building',
      'Hong Kong',
      'Guangdong-Hong Kong-Macao Greater Bay Area',
      'West Kowloon Station',
      'Customs Marine Base',
      'Stonecutters Island',
    ]);
  });

  test('tells the signing, the meeting, the visit that took place and the tour that was planned', () => {
    expect(undated().events.map(({ type, date, mode }) => [type, date, mode])).toEqual([
      ['signing', 'XXXX-11-27', 'done'],
      ['meeting', 'XXXX-11-27', 'done'],
      ['visit', 'XXXX-11-27', 'done'],
      ['visit', 'XXXX-11-28', 'planned'],
    ]);
  });

  test('takes its year from the day of publication', () => {
    const { agreements, events } = factsOf(seed, { published: '2023-11-27' });
    expect(agreements[0]?.date).toBe('2023-11-27');
    expect(events.map(({ date }) => date)).toEqual(['2023-11-27', '2023-11-27', '2023-11-27', '2023-11-28']);
  });

  test('says what the arrangement and the meeting were about', () => {
    const said = saying(readText(seed), 'ABOUT').map((line) => line.toLowerCase());
    expect(said.filter((line) => line.startsWith('meeting'))).toHaveLength(3);
    expect(said.filter((line) => line.startsWith('co-operative'))).toEqual([
      'co-operative arrangement on smart customs development > smart customs development',
    ]);
    expect(new Set(said.map((line) => line.split(' > ')[1])).size).toBe(3);
  });
});
