import { expect, test } from '@jest/globals';
import { releasesIn } from '../../../../client/views/add/releases-in.ts';

test('a text file is one release, whole', () => {
  expect(releasesIn('a.txt', 'One.\n{"text":"no"}')).toEqual([{ text: 'One.\n{"text":"no"}' }]);
});

test('a JSON file gives its releases with what it says of them, and nothing that the form has not', () => {
  const one = { id: 'x', text: 'One.', title: 'T', publisher: null, published: '2021-05-04', pages: 3 };
  expect(releasesIn('a.JSON', JSON.stringify([one, { text: ' ' }, 7]))).toEqual([
    { text: 'One.', title: 'T', published: '2021-05-04' },
  ]);
});

test('a JSON Lines file gives one release a line, and names the line that is broken', () => {
  expect(releasesIn('a.jsonl', '{"text":"One."}\n\n{"text":"Two."}\n')).toEqual([{ text: 'One.' }, { text: 'Two.' }]);
  expect(() => releasesIn('a.jsonl', '{"text":"One."}\n{"text"')).toThrow('in line 2');
});

test('a file without a text says so', () => {
  expect(() => releasesIn('empty.json', '{}')).toThrow('empty.json holds no text');
});
