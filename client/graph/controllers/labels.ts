import type { Core, NodeSingular } from 'cytoscape';
import type { Box } from '../near-boxes.ts';
import type { Written } from '../style.ts';
import { FEW_CHOSEN, forgetWidths, writeLabels } from '../write-labels.ts';

/** Milliseconds of rest before labels are placed anew: longer where that takes long, so that zooming is not held up. */
const WAIT = { least: 70, most: 1000 };
/** Between a shape and the badges above it, and between badges, in pixels. */
const BADGE = { gap: 5, width: 64, height: 22 };
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
    forgetWidths();
    refresh();
  });
  return { refresh, stop: () => clearTimeout(timer) };
}

function thinLabels(cy: Core): void {
  if (cy.destroyed()) return;
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
  cy.batch(() => {
    for (const node of nodes) write(node, labels.get(node.id()) ?? null);
    // What is written on lines and badges is as large at any zoom.
    cy.elements('edge.chosen, edge.hovered, node[type = "More"]').data('zoom', cy.zoom());
  });
}

/** Only what is written otherwise than before is drawn anew. */
function write(node: NodeSingular, written: Written | null): void {
  const before = node.data('written') as Written | null | undefined;
  if (JSON.stringify(written) !== JSON.stringify(before ?? null)) node.data('written', written);
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
