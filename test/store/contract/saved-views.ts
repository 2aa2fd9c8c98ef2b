import { beforeEach, expect, test } from '@jest/globals';
import { toSavedView } from '../../../server/model/saved-view.ts';
import { all, batch } from '../readings.ts';
import { dumped, FIRST, opened, type Open } from './opened.ts';

const MONDAY = '2023-11-27T09:00:00.000Z';
const TUESDAY = '2023-11-28T09:00:00.000Z';
const customs = toSavedView('Smart customs', 'layout=force&nodes=agency_1@12@-40', MONDAY);
const police = toSavedView('Police', 'layout=grid&nodes=agency_2', TUESDAY);

export function savedViewContract(open: Open): void {
  const store = opened(open);
  beforeEach(() => store().clear());

  test('gives views back as they were saved, those saved last first', async () => {
    await store().saveView(customs);
    await store().saveView(police);
    expect(await store().savedViews([customs.id, 'view_unknown', police.id])).toEqual([customs, undefined, police]);
    expect(await store().savedViewList(FIRST)).toEqual({ items: [police, customs], total: 2 });
    expect(await store().savedViewList({ offset: 1, limit: 5 })).toEqual({ items: [customs], total: 2 });
  });

  test('keeps a view that is saved again as it was, and the same picture under another name apart', async () => {
    await store().saveView(customs);
    await store().saveView(toSavedView(customs.name, customs.shows, TUESDAY));
    await store().saveView(toSavedView('Another name', customs.shows, TUESDAY));
    const { items, total } = await store().savedViewList(FIRST);
    expect(items.map(({ name, saved }) => [name, saved])).toEqual([
      ['Another name', TUESDAY],
      [customs.name, MONDAY],
    ]);
    expect(total).toBe(2);
  });

  test('forgets the views named and no others, and all when it is cleared', async () => {
    await store().saveView(customs);
    await store().saveView(police);
    expect(await store().forgetViews([customs.id, 'view_unknown'])).toBe(1);
    expect(await store().savedViewList(FIRST)).toEqual({ items: [police], total: 1 });
    await store().clear();
    expect(await store().savedViewList(FIRST)).toEqual({ items: [], total: 0 });
  });

  test('has them in no dump, and they change no revision', async () => {
    await store().write(batch(...all));
    const before = [await dumped(store()), await store().revision()];
    await store().saveView(customs);
    expect([await dumped(store()), await store().revision()]).toEqual(before);
  });
}
