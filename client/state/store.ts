import { create } from 'zustand';
import type { Display } from './displays.ts';
import type { Betweenness } from './measures.ts';
import type { Standing } from './filters.ts';
import { startHistory, type History } from './history.ts';
import { ALL_BODIES, type MatrixQuestion } from './matrix-question.ts';
import type { PathQuestion } from './path-question.ts';
import type { Rest } from './rest.ts';
import { NOTHING_SELECTED, type Selection } from './selection.ts';
import { PLAIN_TABLES, type Tables } from './tables.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** A passage to read in its release. */
export interface Reading {
  documentId: string;
  start: number;
  end: number;
}

/** Everything the user holds. Actions change it, the canvas and the panels draw it. */
export interface Explorer {
  history: History<View>;
  /** What stands on the day of the view; null until one was asked for. */
  standing: Standing | null;
  betweenness: Betweenness | null;
  /** The rest of the graph in groups, as it was told last; null until it was asked for. */
  rest: Rest | null;
  selection: Selection;
  reading: Reading | null;
  /** The entity to centre and pulse; a new object each time, so that the same one can be shown again. */
  spotlight: { id: string } | null;
  /** Counts up when the whole picture is to be fitted into the window. */
  fits: number;
  /** Context menu of an entity, at a place of the window. */
  menu: { id: string; x: number; y: number } | null;
  start: 'loading' | 'ready' | 'empty' | { failed: string };
  /** The graph's revision that is drawn and the latest that was told: while they differ, the graph has changed. */
  revision: { drawn: string; told: string } | null;
  /** What the user is waiting for. */
  busy: string | null;
  /** Something to tell; with `again` it failed and can be tried again, with `offer` there is something to do instead. */
  notice: { text: string; again?: () => void; offer?: { words: string; take: () => void } } | null;
  display: Display;
  /** What the path view asks; null while no two things were chosen for it. */
  path: PathQuestion | null;
  matrix: MatrixQuestion;
  tables: Tables;
  helpOpen: boolean;
  historyOpen: boolean;
  viewsOpen: boolean;
  coloursOpen: boolean;
  /** The entity of which it is being chosen what an expansion brings. */
  expansion: string | null;
  /** Whether a release is being added. */
  adding: boolean;
  /** Single letters act on the canvas; some users must be able to switch that off. */
  singleKeys: boolean;
  /** Whether the years go by. */
  playing: boolean;
  timeOpen: boolean;
  /** Whether the pointer draws a lasso on the canvas. */
  lasso: boolean;
  /** Whether the small map of the canvas is there. */
  mapOpen: boolean;
}

export const useExplorer = create<Explorer>()(() => ({
  history: startHistory(EMPTY_VIEW),
  standing: null,
  betweenness: null,
  rest: null,
  selection: NOTHING_SELECTED,
  reading: null,
  spotlight: null,
  fits: 0,
  menu: null,
  start: 'loading',
  revision: null,
  busy: null,
  notice: null,
  display: 'graph',
  path: null,
  matrix: ALL_BODIES,
  tables: PLAIN_TABLES,
  helpOpen: false,
  historyOpen: false,
  viewsOpen: false,
  coloursOpen: false,
  expansion: null,
  adding: false,
  singleKeys: true,
  playing: false,
  timeOpen: true,
  lasso: false,
  mapOpen: false,
}));

/** The view as it stands, for code that is not a component. */
export function presentView(): View {
  return useExplorer.getState().history.present;
}
