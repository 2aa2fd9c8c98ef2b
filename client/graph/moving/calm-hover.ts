/** Milliseconds between two moves of the mouse that are heard. */
const PAUSE = 50;

/**
 * While the mouse wanders over a large picture, not every move is heard: Cytoscape compares each with every shape. The
 * last always is. Moves with a button down pass. Returns the function that stops it.
 */
export function calmHover(container: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: MouseEvent | undefined;
  const hear = () => {
    timer = undefined;
    const last = kept;
    kept = undefined;
    if (last) container.dispatchEvent(new MouseEvent(last.type, last));
  };
  const listen = (event: MouseEvent) => {
    if (event.buttons !== 0 || !(event.target instanceof Node) || !container.contains(event.target)) return;
    if (timer === undefined) {
      timer = setTimeout(hear, PAUSE);
      return;
    }
    if (!event.isTrusted) return;
    kept = event;
    event.stopPropagation();
  };
  addEventListener('mousemove', listen, { capture: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('mousemove', listen, { capture: true });
  };
}
