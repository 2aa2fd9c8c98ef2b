import { describe, expect, test } from '@jest/globals';
import { foldAttribute, foldEntity, foldRelation } from '../../server/model/fold.ts';
import type { Name, Variant } from '../../server/model/graph.ts';
import type { Signature } from '../../server/model/kept.ts';

const says = (over: Partial<Variant>): Variant => ({
  value: '',
  mode: 'done',
  valid: null,
  title: null,
  onBehalfOf: null,
  support: 1,
  ...over,
});
const ends = { id: 'r', type: 'PARTY_TO', from: 'a', to: 'b', qualifier: '' } as const;
const post = { ...ends, type: 'HOLDS_POST', qualifier: 'Commissioner' } as const;

describe('what the sources say of one relation', () => {
  test('done beats planned, however many texts planned it', () => {
    const relation = foldRelation(ends, [says({ mode: 'planned', support: 9 }), says({ mode: 'done' })], 10);
    expect(relation).toMatchObject({ mode: 'done', disputed: false });
  });

  test('a denial is shown as one, and disputed when another text tells it as done', () => {
    expect(foldRelation(ends, [says({ mode: 'denied' })], 1)).toMatchObject({ mode: 'denied', disputed: false });
    expect(foldRelation(ends, [says({ mode: 'denied' }), says({ mode: 'done' })], 2)).toMatchObject({
      mode: 'done',
      disputed: true,
    });
  });

  test('the date of most texts is shown, and that another text disagrees', () => {
    const relation = foldRelation(ends, [says({ valid: '2022' }), says({ valid: '2023', support: 2 })], 3);
    expect(relation).toMatchObject({ valid: '2023', disputed: true });
  });

  test('a day without its year speaks for the full day and disputes nothing', () => {
    const variants = [
      says({ valid: '2023-11-27' }),
      says({ valid: '2022-01-01', support: 2 }),
      says({ valid: 'XXXX-11-27', support: 2 }),
    ];
    expect(foldRelation(ends, variants, 5)?.valid).toBe('2023-11-27');
    expect(foldRelation(ends, [variants[0] as Variant, variants[2] as Variant], 3)?.disputed).toBe(false);
  });

  test('a post seen on two days reaches from the first to the last, without dispute', () => {
    const relation = foldRelation(post, [says({ valid: '2021-04-22' }), says({ valid: '2019-05' })], 2);
    expect(relation).toMatchObject({ valid: '2019-05/2021-04-22', disputed: false });
  });

  test('nothing that no text says is left', () => {
    expect(foldRelation(ends, [], 0)).toBeUndefined();
  });
});

describe('what the sources say of one thing', () => {
  test('a status is the latest stage that is done', () => {
    const history = [
      says({ value: 'signed', support: 5 }),
      says({ value: 'in force' }),
      says({ value: 'planned', mode: 'planned', support: 9 }),
    ];
    expect(foldAttribute('status', history).map((v) => v.value)).toEqual(['in force', 'signed', 'planned']);
  });

  test('the full day is shown where a coarser text agrees with it', () => {
    const days = [says({ value: '2023', support: 3 }), says({ value: '2023-11-27' })];
    expect(foldAttribute('signed', days)[0]?.value).toBe('2023-11-27');
  });

  const named = (texts: number, ...names: [string, Name['kind']][]): Signature => ({
    id: names.join(),
    type: 'Agency',
    names: names.map(([text, kind]) => ({ text, kind, language: 'en' })),
    keys: [['k']],
    strength: 0,
    texts,
    standing: 'founder',
    entity: 'e',
  });

  test('is called by the longest full name that two texts use, and keeps the others as aliases', () => {
    const entity = foldEntity(
      'e',
      'Agency',
      [
        named(2, ['Customs and Excise Department', 'full'], ['C&ED', 'acronym']),
        named(1, ['Customs and Excise Department of Hong Kong, China', 'full']),
        named(5, ['Hong Kong Customs', 'short']),
      ],
      {},
    );
    expect(entity.name).toBe('Customs and Excise Department');
    expect(entity.aliases.map((a) => a.text)).toEqual([
      'Customs and Excise Department of Hong Kong, China',
      'C&ED',
      'Hong Kong Customs',
    ]);
  });

  test('is not called in capitals where another full name is known', () => {
    const entity = foldEntity(
      'e',
      'Agency',
      [named(9, ['CUSTOMS AND EXCISE DEPARTMENT', 'full']), named(1, ['Customs', 'full'])],
      {},
    );
    expect(entity.name).toBe('Customs');
  });

  test('has the same name whatever the order of its texts', () => {
    const parts = [named(1, ['Alpha', 'full']), named(1, ['Gamma', 'full']), named(1, ['Delta', 'short'])];
    expect(foldEntity('e', 'Agency', [...parts].reverse(), {})).toEqual(foldEntity('e', 'Agency', parts, {}));
  });
});
