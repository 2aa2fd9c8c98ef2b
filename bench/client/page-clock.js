// Runs in a page before all else and keeps, in milliseconds since it was opened, when what was there and what blocked the main thread.
const clock = { blocks: [], seen: {} };
globalThis.readClock = () => ({ ...clock, scripts: scriptsFetched() });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) clock.blocks.push({ at: startTime, ms: duration });
}).observe({ type: 'longtask', buffered: true });

const AWAITED = {
  // The field takes what is typed.
  shell: '[aria-label="Search"]',
  // It has its places and is painted.
  graph: '[data-painted], [data-graph][data-state="ready"]:not([data-entities="0"])',
  // It answers the pointer.
  ready: '[data-graph][data-state="ready"]:not([data-entities="0"])',
};

new MutationObserver((_changes, observer) => {
  for (const [name, selector] of Object.entries(AWAITED)) {
    if (name in clock.seen || !document.querySelector(selector)) continue;
    clock.seen[name] = Infinity;
    // Painted is what was there in the frame before.
    requestAnimationFrame(() => requestAnimationFrame(() => (clock.seen[name] = performance.now())));
  }
  if (Object.keys(AWAITED).every((name) => name in clock.seen)) observer.disconnect();
}).observe(document, { subtree: true, childList: true, attributes: true });

function scriptsFetched() {
  return performance
    .getEntriesByType('resource')
    .map(({ name, responseEnd }) => ({ path: new URL(name).pathname, at: responseEnd }))
    .filter(({ path }) => path.endsWith('.js'));
}

// When the picture changed.
let paints = [];
globalThis.painted = () => paints.push(performance.now());
globalThis.takePaints = () => {
  const taken = paints;
  paints = [];
  return taken;
};

// Of several changes before a frame one is seen.
let asked = false;
globalThis.paintedSoon = () => {
  if (!asked) requestAnimationFrame(() => globalThis.painted((asked = false)));
  asked = true;
};

// What a worker has painted, the browser moves.
globalThis.watchMoved = (element) =>
  new MutationObserver(globalThis.paintedSoon).observe(element, { subtree: true, attributeFilter: ['style'] });
