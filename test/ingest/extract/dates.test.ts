import { describe, expect, test } from '@jest/globals';
import { readSentences } from '../../../server/ingest/extract/read-sentences.ts';

/** The dates of a text in order. */
function datesIn(text: string, published: string | null = '2024-05-15'): string[] {
  return readSentences(text, published).flatMap(({ tokens }) => tokens.flatMap(({ date }) => date ?? []));
}

describe('a release of Wednesday 15 May 2024', () => {
  test.each([
    ['a span gives its first day', 'from 30 June to 2 July 2023', ['2023-06-30']],
    ['a span over New Year', 'December 30 – January 2, 2024', ['2023-12-30']],
    ['a list of days', 'on 3, 4 and 5 May 2023', ['2023-05-03']],
    ['days as numbers', 'on 16.05.2023 and 05/16/2023', ['2023-05-16', '2023-05-16']],
    ['a past weekday', 'He met him on Friday.', ['2024-05-10']],
    ['a weekday to come', 'He will travel on Friday.', ['2024-05-17']],
    ['both in one sentence', 'He said on Monday that he will leave on Friday.', ['2024-05-13', '2024-05-17']],
    ['last and next', 'last Friday, next Monday, next month', ['2024-05-10', '2024-05-20', '2024-06']],
    ['a day of last year', 'on 5 May last year', ['2023-05-05']],
    ['the day after', 'On 6 May he came. The following day he left.', ['2024-05-06', '2024-05-07']],
    ['a bracket decides', 'on Tuesday (14 May)', ['2024-05-14']],
  ])('%s', (_, text, days) => {
    expect(datesIn(text)).toEqual(days);
  });
});

test('a release without a day of publication is of the day of its dateline', () => {
  expect(datesIn('Kigali, 10 February 2017 – The Minister left today.', null)).toEqual(['2017-02-10', '2017-02-10']);
});

test('"today" is no day where nothing dates the text', () => {
  expect(datesIn('The Minister left today.', null)).toEqual(['today']);
});
