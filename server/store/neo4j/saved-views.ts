import type { SavedView } from '../../model/saved-view.ts';
import type { Page, Paged } from '../graph-store.ts';
import type { Run } from './connection.ts';
import { pageOf } from './values.ts';

export async function savedViews(read: Run, ids: string[]): Promise<(SavedView | undefined)[]> {
  const rows = await read<{ view: SavedView }>('saved-views', { ids });
  const views = new Map(rows.map(({ view }) => [view.id, view]));
  return ids.map((id) => views.get(id));
}

export async function savedViewList(read: Run, page: Page): Promise<Paged<SavedView>> {
  const { offset, limit } = pageOf(page);
  const [rows, [count]] = await Promise.all([
    read<{ view: SavedView }>('saved-view-list', { offset, limit }),
    read<{ total: number }>('saved-view-count'),
  ]);
  return { items: rows.map(({ view }) => view), total: count?.total ?? 0 };
}

export async function saveView(run: Run, view: SavedView): Promise<void> {
  await run('put-saved-view', { id: view.id, row: view });
}

export async function forgetViews(run: Run, ids: string[]): Promise<number> {
  const [row] = await run<{ removed: number }>('remove-saved-views', { ids });
  return row?.removed ?? 0;
}
