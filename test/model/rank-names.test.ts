import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { queryKeys } from '../../server/model/name-keys.ts';
import { rankNames, type Candidate } from '../../server/model/rank-names.ts';

function candidate(id: string, degree: number, ...names: string[]): Candidate {
  const [name = '', ...others] = names;
  const aliases = others.map((text) => ({ text, kind: 'full' as const, language: null }));
  return { degree, entity: { id, type: 'Agency', name, aliases, ambiguous: false, attributes: {} } };
}

/** What is found by a query as it is written: id, name, why, and the parts of the name that are shown. */
function found(query: string, candidates: Candidate[]) {
  const wanted = queryKeys(query).map((begins) => ({ begins, close: [] as string[] }));
  return rankNames(query, wanted, candidates).map(({ entity, matched, how, highlights }) => {
    return [entity.id, matched, how, highlights.map(({ start, end }) => matched.slice(start, end)).join('|')];
  });
}

describe('ranking', () => {
  const customs = candidate('c', 1, 'Customs');
  const administration = candidate('b', 5, 'Customs Administration');
  const china = candidate('a', 90, 'General Administration', 'China Customs');

  test('the whole name comes before a beginning, a beginning before a word, whatever the degree', () => {
    expect(found('customs', [china, administration, customs])).toEqual([
      ['c', 'Customs', 'exact', 'Customs'],
      ['b', 'Customs Administration', 'beginning', 'Customs'],
      ['a', 'China Customs', 'words', 'Customs'],
    ]);
  });

  test('equals are ordered by degree, then by id', () => {
    const hits = found('cust', [
      candidate('z', 2, 'Customs'),
      candidate('y', 2, 'Customs'),
      candidate('x', 3, 'Customs'),
    ]);
    expect(hits.map(([id]) => id)).toEqual(['x', 'y', 'z']);
  });

  test('words may come in any order and be cut short', () => {
    expect(found('custo chi', [china])).toEqual([['a', 'China Customs', 'words', 'Chi|Custo']]);
  });

  test('words spread over several names of one thing still find it', () => {
    expect(found('general china', [china]).map(([id]) => id)).toEqual(['a']);
  });

  test('a candidate without one of the words is left out, and a query without letters finds nothing', () => {
    expect(found('customs police', [china, customs])).toEqual([]);
    expect(found('&…', [china, customs])).toEqual([]);
  });

  test('what is shown as found is the part of the name as it is written', () => {
    expect(found('us customs', [candidate('u', 1, 'The U.S. Customs')])).toEqual([
      ['u', 'The U.S. Customs', 'words', 'U.S|Customs'],
    ]);
    expect(found('海關', [candidate('h', 1, '香港海關')])).toEqual([['h', '香港海關', 'words', '海關']]);
    expect(found('strasse', [candidate('s', 1, 'Große Straße')])).toEqual([['s', 'Große Straße', 'words', 'Straße']]);
  });

  test('a word of close spelling is shown whole', () => {
    const [hit] = rankNames('custms', [{ begins: 'custms', close: ['customs'] }], [china]);
    expect(hit).toMatchObject({ matched: 'China Customs', how: 'close', highlights: [{ start: 6, end: 13 }] });
  });

  test('the order of the candidates never matters', () => {
    const some = fc.uniqueArray(
      fc
        .tuple(
          fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }),
          fc.nat(2),
          fc.constantFrom('Customs', 'China Customs', 'Customs Police'),
        )
        .map(([id, degree, name]) => candidate(id, degree, name)),
      { selector: ({ entity }) => entity.id },
    );
    fc.assert(fc.property(some, (list) => expect(found('cust', [...list].reverse())).toEqual(found('cust', list))));
  });
});
