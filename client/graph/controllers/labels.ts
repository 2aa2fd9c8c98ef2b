import type { Core, NodeSingular } from 'cytoscape';
import { FONT } from '../font.ts';
import { labelPlaces, type Offset } from '../label-places.ts';
import type { Box } from '../near-boxes.ts';
import type { Written } from '../style.ts';
import { ALONE, labelRoom, wrapLabel } from '../wrap-label.ts';

/** Milliseconds of rest before labels are placed anew: longer where that takes long, so that zooming is not held up. */
const WAIT = { least: 70, most: 1000 };
/** Narrower windows have no room for labels over shapes. */
const NARROW = 600;
/** Between a shape and the badges above it, and between badges, in pixels. */
const BADGE = { gap: 5, width: 64, height: 22 };
/** Of more that are chosen, none has its whole name written. */
const FEW = 3;
/** Share of the nodes, largest first, that are named even where it is crowded. */
const HUBS = 0.06;
interface Classed {
  hasClass(name: string): boolean;
}

interface Sized {
  data(name: 'size'): number;
}

const widths = new Map<string, number>();
const pen = document.createElement('canvas').getContext('2d');

/** Keeps the labels apart whenever the picture or the zoom changes. Returns the function that asks for it, and one that stops. */
export function keepLabelsApart(cy: Core): { refresh: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait: number = WAIT.least;
  const now = () => {
    clearTimeout(timer);
    const start = performance.now();
    cy.one('render', () => (wait = Math.min(WAIT.most, Math.max(WAIT.least, 3 * (performance.now() - start)))));
    thinLabels(cy);
  };
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(now, wait);
  };
  cy.on('viewport resize dragfree', refresh);
  // What has moved is drawn once, with its labels.
  cy.on('settled', now);
  // A font that arrives late has other widths.
  void document.fonts.ready.then(() => {
    widths.clear();
    refresh();
  });
  return { refresh, stop: () => clearTimeout(timer) };
}

function thinLabels(cy: Core): void {
  if (cy.destroyed()) return;
  const { isRaised, importance } = ranksOf(cy);
  const nodes = cy
    .nodes('[type != "More"]')
    .toArray()
    .toSorted((a, b) => importance(b) - importance(a) || (a.id() < b.id() ? -1 : 1));
  const raised = nodes.filter(isRaised).length;
  const room = labelRoom(nodes.length);
  const items = nodes.map((node) => {
    const lines = isRaised(node) ? wrapLabel(node.data('name'), ALONE) : wrapLabel(node.data('label'), room);
    const { x, y } = node.renderedPosition();
    const texts = lines.split('\n');
    return {
      id: node.id(),
      lines,
      x,
      y,
      radius: node.renderedOuterWidth() / 2,
      width: Math.max(...texts.map(textWidth)) + 2,
      height: texts.length * FONT.size * 1.15 + 1,
    };
  });
  const hubs = cy.width() < NARROW ? 0 : Math.ceil(nodes.length * HUBS);
  const window = { width: cy.width(), height: cy.height() };
  const places = labelPlaces(items, raised + hubs, window, placeBadges(cy));
  cy.batch(() => {
    nodes.forEach((node, index) => write(node, items[index]!.lines, places.get(node.id())));
    // What is written on lines and badges is as large at any zoom.
    cy.elements('edge.chosen, edge.hovered, node[type = "More"]').data('zoom', cy.zoom());
  });
}

/** Only what is written otherwise than before is drawn anew. */
function write(node: NodeSingular, lines: string, place: Offset | undefined): void {
  const before = node.data('written') as Written | null | undefined;
  const zoom = node.cy().zoom();
  const written = place ? { lines, x: place.x / zoom, y: place.y / zoom, zoom } : null;
  if (JSON.stringify(written) !== JSON.stringify(before ?? null)) node.data('written', written);
}

/** Who is written in full, and who is named before others. */
function ranksOf(cy: Core) {
  const few = cy.nodes('.chosen').length <= FEW;
  const isRaised = (node: Classed) => node.hasClass('hovered') || (few && node.hasClass('chosen'));
  const importance = (node: Classed & Sized) =>
    (isRaised(node) ? 2000 : node.hasClass('near') || node.hasClass('chosen') ? 1000 : 0) + node.data('size');
  return { isRaised, importance };
}

/** Puts each "+N more" right above its entity at any zoom, since it is as large at any; gives what the badges cover. */
function placeBadges(cy: Core): Box[] {
  const above = new Map<string, number>();
  return cy
    .nodes('[type = "More"]')
    .toArray()
    .flatMap((badge) => {
      const entity = cy.getElementById(badge.data('of') as string);
      if (entity.empty()) return [];
      const nth = above.get(entity.id()) ?? 0;
      above.set(entity.id(), nth + 1);
      const { x, y } = entity.renderedPosition();
      const { gap, width, height } = BADGE;
      const middle = y - entity.renderedOuterHeight() / 2 - gap - height / 2 - nth * (height + gap);
      badge.renderedPosition({ x, y: middle });
      return [{ left: x - width / 2, right: x + width / 2, top: middle - height / 2, bottom: middle + height / 2 }];
    });
}

function textWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (pen) pen.font = `${FONT.size}px ${FONT.family}`;
  const width = pen?.measureText(text).width ?? text.length * 7;
  widths.set(text, width);
  return width;
}
