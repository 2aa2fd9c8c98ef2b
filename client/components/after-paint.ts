/** Resolves once what React is drawing now is on the screen: what is fetched from then on does not hold it up. */
export function afterPaint(): Promise<void> {
  // The second frame begins when the first has been painted.
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
