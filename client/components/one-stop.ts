const STEPS: Record<string, readonly [rows: number, cells: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * As the ref of a table whose buttons have `tabIndex={-1}`: Tab stops at one of them, the one last visited; arrows walk
 * from cell to cell, Home and End to the ends of the row, with Ctrl to those of the table.
 */
export function oneStop(table: HTMLTableElement | null): (() => void) | undefined {
  if (!table) return undefined;
  const done = new AbortController();
  let stop: HTMLElement | null = null;
  const stopAt = (button: HTMLElement | null | undefined) => {
    if (stop) stop.tabIndex = -1;
    stop = button ?? null;
    if (stop) stop.tabIndex = 0;
  };
  const keepStop = () => {
    if (!stop?.isConnected) stopAt(buttonIn(table.tBodies[0]));
  };
  const walk = (event: KeyboardEvent) => {
    const next = event.target instanceof HTMLElement && whereTo(table, event.target, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const visit = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && table.tBodies[0]?.contains(target)) stopAt(target);
  };
  keepStop();
  table.addEventListener('keydown', walk, { signal: done.signal });
  table.addEventListener('focusin', visit, { signal: done.signal });
  const observer = new MutationObserver(keepStop);
  observer.observe(table, { childList: true, subtree: true });
  return () => {
    done.abort();
    observer.disconnect();
  };
}

/** The button that a key leads to; cells without one are passed over. */
function whereTo(
  table: HTMLTableElement,
  from: HTMLElement,
  { key, ctrlKey }: KeyboardEvent,
): HTMLElement | undefined | null {
  const cell = from.closest('td, th');
  const row = cell?.closest('tr');
  const body = table.tBodies[0];
  if (!(cell instanceof HTMLTableCellElement) || !row || !body?.contains(row)) return null;
  if (key === 'Home') return buttonIn(ctrlKey ? body : row);
  if (key === 'End') return [...(ctrlKey ? body : row).querySelectorAll('button')].at(-1);
  const step = STEPS[key];
  if (!step) return null;
  let [r, c] = [row.sectionRowIndex + step[0], cell.cellIndex + step[1]];
  for (; body.rows[r]?.cells[c]; [r, c] = [r + step[0], c + step[1]]) {
    const button = buttonIn(body.rows[r]!.cells[c]);
    if (button) return button;
  }
  return null;
}

function buttonIn(part: HTMLElement | undefined): HTMLElement | null | undefined {
  return part?.querySelector<HTMLElement>('button');
}
