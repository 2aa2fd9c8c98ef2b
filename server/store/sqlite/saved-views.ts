import type { SavedView } from '../../model/saved-view.ts';
import type { Page, Paged } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';

export function savedViews(connection: Connection, ids: string[]): (SavedView | undefined)[] {
  const found = connection.list<SavedView>(`SELECT group_concat(record) FROM saved_view WHERE id IN ${listed('ids')}`, {
    ids: JSON.stringify(ids),
  });
  const views = new Map(found.map((view) => [view.id, view]));
  return ids.map((id) => views.get(id));
}

const LATEST = 'saved DESC, id';

const PAGE = `SELECT group_concat(record ORDER BY ${LATEST})
  FROM (SELECT * FROM saved_view ORDER BY ${LATEST} LIMIT :limit OFFSET :offset)`;

export function savedViewList(connection: Connection, { limit, offset }: Page): Paged<SavedView> {
  const items = connection.list<SavedView>(PAGE, { limit, offset });
  const [total = 0] = connection.column<number>('SELECT count(*) FROM saved_view');
  return { items, total };
}

export function saveView(connection: Connection, view: SavedView): void {
  const { id, saved } = view;
  connection.run(
    'INSERT INTO saved_view (id, saved, record) VALUES (:id, :saved, :record) ON CONFLICT (id) DO NOTHING',
    {
      id,
      saved,
      record: JSON.stringify(view),
    },
  );
}

export function forgetViews(connection: Connection, ids: string[]): number {
  return connection.column(`DELETE FROM saved_view WHERE id IN ${listed('ids')} RETURNING id`, {
    ids: JSON.stringify(ids),
  }).length;
}
