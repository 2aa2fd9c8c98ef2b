import { FONT } from './font.ts';
import { labelPlaces } from './label-places.ts';
import type { Box } from './near-boxes.ts';
import type { Written } from './style.ts';
import { ALONE, labelRoom, wrapLabel } from './wrap-label.ts';

/** Narrower windows have no room for labels over shapes. */
const NARROW = 600;
/** Share of the nodes, largest first, that are named even over the shapes of others. */
const HUBS = 0.06;

/** A node that may be named; where it stands on the screen and its radius in pixels. */
export interface Nameable {
  id: string;
  label: string;
  name: string;
  x: number;
  y: number;
  radius: number;
  /** In model units: the larger is named before the smaller. */
  size: number;
  /** Written in full, before all others. */
  raised: boolean;
  /** Chosen or beside what is chosen: before the rest. */
  near: boolean;
}

/** Of more that are chosen, none has its whole name written. */
export const FEW_CHOSEN = 3;

const widths = new Map<string, number>();
const pen = document.createElement('canvas').getContext('2d');

/** The labels that there is room for, as they stand at a zoom. `taken` is covered already, by what is neither a shape nor a label. */
export function writeLabels(
  nodes: readonly Nameable[],
  zoom: number,
  window: { width: number; height: number },
  taken: readonly Box[] = [],
): Map<string, Written> {
  const ranked = nodes.toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
  const room = labelRoom(ranked.length);
  const items = ranked.map((node) => {
    const lines = node.raised ? wrapLabel(node.name, ALONE) : wrapLabel(node.label, room);
    const texts = lines.split('\n');
    const width = Math.max(...texts.map(textWidth)) + 2;
    return { ...node, lines, width, height: texts.length * FONT.size * 1.15 + 1 };
  });
  const always = ranked.filter((node) => node.raised).length;
  const overShapes = window.width < NARROW ? 0 : Math.ceil(ranked.length * HUBS);
  const places = labelPlaces(items, { always, overShapes }, window, taken);
  return new Map(
    items.flatMap(({ id, lines }) => {
      const place = places.get(id);
      return place ? [[id, { lines, x: place.x / zoom, y: place.y / zoom, zoom }]] : [];
    }),
  );
}

function importance({ raised, near, size }: Nameable): number {
  return (raised ? 2000 : near ? 1000 : 0) + size;
}

/** A font that arrives late has other widths. */
export function forgetWidths(): void {
  widths.clear();
}

function textWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (pen) pen.font = `${FONT.size}px ${FONT.family}`;
  const width = pen?.measureText(text).width ?? text.length * 7;
  widths.set(text, width);
  return width;
}
