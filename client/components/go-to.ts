/** Parts of the screen, in the order in which F6 goes through them; each is marked `data-part`. */
export const PARTS = ['search', 'legend', 'picture', 'time', 'inspector'] as const;

export type Part = (typeof PARTS)[number];

/** What has the focus of a part that cannot have it itself: a field, the canvas, a view, a sheet. */
const WITHIN = 'input:not([disabled]), [data-graph], [role="region"], [role="dialog"]';

/** Gives the focus to a part of the screen; false when it is not there. */
export function goTo(part: Part): boolean {
  const found = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!found || !found.checkVisibility()) return false;
  const target = found.hasAttribute('tabindex') ? found : (found.querySelector<HTMLElement>(WITHIN) ?? found);
  target.focus();
  return document.activeElement === target;
}

/** To the next part that is there, or with -1 to the one before. */
export function goOn(step: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'];
  const at = Math.max(
    0,
    PARTS.findIndex((part) => part === here),
  );
  for (let by = 1; by <= PARTS.length; by += 1) {
    if (goTo(PARTS[(at + step * by + PARTS.length * by) % PARTS.length]!)) return;
  }
}
