import DataLoader from 'dataloader';
import type { Page, Paged } from '../store/graph-store.ts';

/** A page of the list that belongs to an id. */
export type LoadPage<Options extends Page, Row> = (id: string, options: Options) => Promise<Paged<Row>>;

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Whether two records of values and lists ask the same; costs a tenth of telling them as text. */
function same<Options extends object>(a: Options, b: Options): boolean {
  for (const name in a) if (!sameValue(a[name], b[name])) return false;
  return true;
}

/** Pages of many lists: what is asked with equal options in one turn is fetched together, in the order of the ids. */
export function pageLoader<Options extends Page, Row>(
  fetch: (ids: string[], options: Options) => Promise<Paged<Row>[]>,
): LoadPage<Options, Row> {
  const kinds: { options: Options; loader: DataLoader<string, Paged<Row>> }[] = [];
  return (id, options) => {
    let kind = kinds.find((known) => same(known.options, options));
    if (!kind) kinds.push((kind = { options, loader: new DataLoader((ids) => fetch([...ids], options)) }));
    return kind.loader.load(id);
  };
}
