// Nothing is drawn: as many frames as the browser gives under the same input.
addEventListener('mousemove', globalThis.paintedSoon);
addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    globalThis.paintedSoon();
  },
  { passive: false },
);
const { dataset } = document.body;
document.body.setAttribute('aria-label', 'Search');
Object.assign(dataset, { graph: '', state: 'ready', entities: '1' });
