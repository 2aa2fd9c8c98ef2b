import { useEffect } from 'react';
import { goOn, goTo } from './components/go-to.ts';

/** F6 goes from part to part of the screen; Enter from the canvas to what is told of the chosen, Escape back from there. */
export function useParts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (goes(event)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** An open dialog; the sheets of a phone are parts of the screen. */
const MODAL = '[role="dialog"][aria-modal="true"]:not([data-part] *)';

/** Whether the key led somewhere; one that a menu or a dialog has taken does not. */
function goes({ key, shiftKey, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof HTMLElement)) return false;
  if (key === 'F6' && !document.querySelector(MODAL)) {
    goOn(shiftKey ? -1 : 1);
    return true;
  }
  if (key === 'Enter' && target.matches('[data-graph]')) return goTo('inspector');
  const within = target.closest('[data-part="inspector"]:not(:has([role="menu"]))');
  if (key === 'Escape' && within) return goTo('picture');
  return false;
}
