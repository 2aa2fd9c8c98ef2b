import { expect, test } from '@jest/globals';
import { all, named, reading } from '../readings.ts';
import { opened, type Open } from './opened.ts';

/** Named, but with nothing said of it. */
const lonely = reading({ address: 'https://lonely.example', text: 'Lonely Town' }, [
  named('Location', ['Lonely Town'], ['lonely town|LL']),
]);

export function overviewContract(open: Open): void {
  const store = opened(open, [...all, lonely]);

  test('draws connected entities and all relations among them, the best connected body first', async () => {
    const { entities, relations } = await store().overview(50);
    expect(entities.map((e) => e.name)).not.toContain('Lonely Town');
    expect(entities).toHaveLength(7);
    expect(['Alpha Customs', 'Beta Customs']).toContain(entities[0]?.name);
    expect(relations).toEqual(await store().relationsAmong(entities.map((e) => e.id)));
    expect(relations).toHaveLength(6);
  });

  test('keeps to its limit, and what it draws hangs together', async () => {
    for (const limit of [0, 1, 2, 3, 5]) {
      const { entities, relations } = await store().overview(limit);
      expect(entities).toHaveLength(limit);
      const reached = new Set(entities.slice(0, 1).map((e) => e.id));
      for (const _ of entities) {
        for (const { from, to } of relations) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
      }
      expect(reached.size).toBe(limit);
    }
  });

  test('counts documents, entities by type and relations by type', async () => {
    expect(await store().counts()).toEqual({
      documents: 5,
      entities: { Agency: 4, Agreement: 2, Location: 2 },
      relations: { PARTY_TO: 4, SIGNED_AT: 1, PART_OF: 1 },
    });
  });

  test('says what it is and where, without secrets', async () => {
    const status = await store().status();
    expect(status.kind).toMatch(/^(sqlite|neo4j)$/);
    for (const value of [status.version, status.place, status.schema]) expect(value).not.toBe('');
    expect(status.place).not.toMatch(/:[^/]*@/);
  });

  test('an emptied store counts nothing, draws nothing and dumps nothing', async () => {
    await store().clear();
    expect(await store().counts()).toEqual({ documents: 0, entities: {}, relations: {} });
    expect(await store().overview(10)).toEqual({ entities: [], relations: [] });
    for await (const line of store().dump()) expect(line).toBe('nothing');
  });
}
