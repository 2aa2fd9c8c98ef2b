import type { Core, NodeSingular } from 'cytoscape';
import type { Box } from '../near-boxes.ts';
import type { Written } from '../style.ts';
import { FEW_CHOSEN, forgetWidths, writeLabels } from '../write-labels.ts';
import { inSlices, slicesOf } from './in-slices.ts';

/** Milliseconds of rest before labels are placed anew: longer where that takes long, so that zooming is not held up. */
const WAIT = { least: 70, most: 1000 };
/** Between a shape and the badges above it, and between badges, in pixels. */
const BADGE = { gap: 5, width: 64, height: 22 };
/** Labels that are written in a frame. */
const FEW = 80;

/** Keeps the labels apart whenever the picture or the zoom changes. Returns the function that asks for it, and one that stops. */
export function keepLabelsApart(cy: Core): { refresh: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait: number = WAIT.least;
  let stopWriting = () => {};
  const place = (): Change[] => {
    clearTimeout(timer);
    stopWriting();
    const start = performance.now();
    cy.one('render', () => (wait = Math.min(WAIT.most, Math.max(WAIT.least, 3 * (performance.now() - start)))));
    return changesOf(cy);
  };
  const now = () => writeOn(cy, place());
  const inTurn = () => {
    const changes = place();
    if (changes.length <= FEW) writeOn(cy, changes);
    else stopWriting = inSlices(cy, slicesOf(changes, FEW), writeAndMeasure, () => {});
  };
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(inTurn, wait);
  };
  cy.on('viewport resize dragfree', refresh);
  // What has moved is drawn once, with its labels.
  cy.on('settled', now);
  // A font that arrives late has other widths.
  void document.fonts.ready.then(() => {
    forgetWidths();
    refresh();
  });
  const stop = () => {
    clearTimeout(timer);
    stopWriting();
  };
  return { refresh, stop };
}

/** A node whose label is to be another. */
interface Change {
  node: NodeSingular;
  written: Written | null;
}

/** Places labels: only what is written otherwise than before is drawn anew. */
function changesOf(cy: Core): Change[] {
  if (cy.destroyed()) return [];
  const few = cy.nodes('.chosen').length <= FEW_CHOSEN;
  const nodes = cy.nodes('[type != "More"]').toArray();
  const named = nodes.map((node) => ({
    id: node.id(),
    label: node.data('label') as string,
    name: node.data('name') as string,
    ...node.renderedPosition(),
    radius: node.renderedOuterWidth() / 2,
    size: node.data('size') as number,
    raised: node.hasClass('hovered') || (few && node.hasClass('chosen')),
    near: node.hasClass('near') || node.hasClass('chosen'),
  }));
  const window = { width: cy.width(), height: cy.height() };
  const labels = writeLabels(named, cy.zoom(), window, placeBadges(cy));
  // What is written on lines and badges is as large at any zoom.
  cy.batch(() => cy.elements('edge.chosen, edge.hovered, node[type = "More"]').data('zoom', cy.zoom()));
  const changes = nodes.map((node) => ({ node, written: labels.get(node.id()) ?? null }));
  return changes.filter(
    ({ node, written }) => JSON.stringify(written) !== JSON.stringify(node.data('written') ?? null),
  );
}

function writeOn(cy: Core, changes: readonly Change[]): void {
  cy.batch(() => changes.forEach(({ node, written }) => node.data('written', written)));
}

/** How much room it takes is reckoned now, and not by the drawing of all. */
function writeAndMeasure(changes: readonly Change[]): void {
  for (const { node, written } of changes) {
    node.data('written', written);
    // Once its style is asked for Cytoscape knows that the room is another.
    node.style('label');
    node.boundingBox();
  }
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
