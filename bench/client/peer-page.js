// Cytoscape alone: `plain` as most would write it, `tuned` with what its documentation advises for large graphs.
const { elements, manner } = globalThis.made;
const tuned = manner === 'tuned';
const container = document.querySelector('#graph');
const cy = globalThis.cytoscape({
  container,
  elements,
  layout: { name: 'preset' },
  ...(tuned && { pixelRatio: 1 }),
  style: [
    { selector: 'node', style: { width: 20, height: 20, label: 'data(label)', 'font-size': 11 } },
    { selector: 'edge', style: { width: 1, label: 'data(label)', 'font-size': 9, 'curve-style': 'bezier' } },
    ...(tuned
      ? [
          { selector: 'node', style: { 'min-zoomed-font-size': 8 } },
          { selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'min-zoomed-font-size': 8 } },
        ]
      : []),
  ],
});
cy.on('render', () => globalThis.painted());
container.setAttribute('aria-label', 'Search');
container.dataset.graph = '';
container.dataset.entities = elements.nodes.length;
container.dataset.state = 'ready';
