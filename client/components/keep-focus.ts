/**
 * As the ref of a part of the screen that can have the focus: when what has it there goes away, the part gets it, so
 * that the next Tab goes on from there and a screen reader does not begin at the top.
 */
export function keepFocus(part: HTMLElement | null): (() => void) | undefined {
  if (!part) return undefined;
  const done = new AbortController();
  let within = false;
  // Of parts within parts the innermost keeps it.
  part.dataset['keepsFocus'] = '';
  const follow = () => (within = document.activeElement?.closest('[data-keeps-focus]') === part);
  document.addEventListener('focusin', follow, { signal: done.signal });
  // To nothing, when it is not on a control.
  document.addEventListener('pointerdown', () => (within = false), { signal: done.signal });
  const observer = new MutationObserver(() => {
    if (within && document.activeElement === document.body) part.focus({ preventScroll: true });
  });
  observer.observe(part, { childList: true, subtree: true });
  return () => {
    done.abort();
    observer.disconnect();
  };
}
