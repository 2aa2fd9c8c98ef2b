import { isDisplay, type Display } from './displays.ts';
import { isGroupId } from './group-id.ts';
import { isLayoutName, type LayoutName } from './layout-names.ts';
import { parseMatrixQuestion, writeMatrixQuestion, type MatrixQuestion } from './matrix-question.ts';
import { parsePathQuestion, writePathQuestion, type PathQuestion } from './path-question.ts';
import type { Selection } from './selection.ts';
import type { Explorer } from './store.ts';
import { parseTables, writeTables, type Tables } from './tables.ts';
import { parseChoices, writeChoices } from './url-choices.ts';
import { decoded, parseList, toList } from './url-list.ts';
import { parseMore, writeMore } from './url-more.ts';
import type { Choices, More, Point, View } from './view.ts';

/** What a link carries: enough to draw the same picture from the same graph. */
export interface SharedView {
  /** In the order in which they came; with their place where they have one. */
  entities: { id: string; position: Point | null; hidden: boolean; pinned: boolean }[];
  off: string[];
  layout: LayoutName;
  choices: Choices;
  more: More[];
  /** Of groups. */
  places: Record<string, Point>;
  hiddenGroups: string[];
  display: Display;
  path: PathQuestion | null;
  matrix: MatrixQuestion;
  tables: Tables;
  selection: Selection;
}

/** The part of the address after `#`: `layout=force&nodes=agency_1@12@-40@hp,…&off=…&asof=2019-01-01&at=…`. */
export function toHash(
  view: View,
  { selection, display, path, matrix, tables }: Pick<Explorer, 'selection' | 'display' | 'path' | 'matrix' | 'tables'>,
): string {
  const hidden = new Set(view.hidden);
  const pinned = new Set(view.pinned);
  const nodes = Object.keys(view.entities).map((id) => {
    const at = view.positions[id];
    const flags = `${hidden.has(id) ? 'h' : ''}${pinned.has(id) ? 'p' : ''}`;
    return [encodeURIComponent(id), at ? Math.round(at.x) : '', at ? Math.round(at.y) : '', flags].join('@');
  });
  const parts = [`layout=${view.layout}`, `nodes=${nodes.join(',')}`];
  if (view.off.length > 0) parts.push(`off=${toList(view.off)}`);
  parts.push(...writeChoices(view));
  const places = Object.entries(view.positions).filter(([id]) => isGroupId(id));
  if ((view.grouping || view.rest) && places.length > 0)
    parts.push(`places=${places.map((place) => writePlace(place, hidden.has(place[0]))).join(',')}`);
  if (view.more.length > 0) parts.push(`more=${writeMore(view.more)}`);
  if (display !== 'graph') parts.push(`show=${display}`);
  if (path) parts.push(`path=${writePathQuestion(path)}`);
  if (display === 'matrix') parts.push(`matrix=${writeMatrixQuestion(matrix)}`);
  parts.push(...writeTables(tables));
  if (selection.entities.length > 0) parts.push(`at=${toList(selection.entities)}`);
  if (selection.relations.length > 0) parts.push(`line=${toList(selection.relations)}`);
  return parts.join('&');
}

/** Null when the hash is not a view's. Anything odd in it is left out, never an error. */
export function parseHash(hash: string): SharedView | null {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => {
        const [key = '', ...value] = part.split('=');
        return [key, value.join('=')] as const;
      }),
  );
  const nodes = parts.get('nodes');
  if (!nodes && !parts.has('whole')) return null;
  const layout = parts.get('layout') ?? null;
  const places = parseNodes(parts.get('places')).filter(({ id }) => isGroupId(id));
  const display = parts.get('show');
  return {
    entities: parseNodes(nodes),
    off: parseList(parts.get('off')),
    layout: isLayoutName(layout) ? layout : 'force',
    choices: parseChoices(parts),
    more: parseMore(parts.get('more')),
    places: Object.fromEntries(places.flatMap(({ id, position }) => (position ? [[id, position]] : []))),
    hiddenGroups: places.flatMap(({ id, hidden }) => (hidden ? [id] : [])),
    display: isDisplay(display) ? display : 'graph',
    path: parsePathQuestion(parts.get('path')),
    matrix: parseMatrixQuestion(parts.get('matrix')),
    tables: parseTables(parts),
    selection: { entities: parseList(parts.get('at')), relations: parseList(parts.get('line')) },
  };
}

function writePlace([id, { x, y }]: [string, Point], hidden: boolean): string {
  return [encodeURIComponent(id), Math.round(x), Math.round(y), ...(hidden ? ['h'] : [])].join('@');
}

function parseNodes(text = ''): SharedView['entities'] {
  return text.split(',').flatMap(parseNode);
}

function parseNode(text: string): SharedView['entities'] {
  const [id = '', x = '', y = '', flags = ''] = text.split('@');
  const name = decoded(id);
  if (!name) return [];
  const placed = /^-?\d+$/.test(x) && /^-?\d+$/.test(y);
  return [
    {
      id: name,
      position: placed ? { x: Number(x), y: Number(y) } : null,
      hidden: flags.includes('h'),
      pinned: flags.includes('p'),
    },
  ];
}
