import type { Core } from 'cytoscape';

/** The part of the picture that the window shows: `screen = model * zoom + pan`. */
export interface Sight {
  zoom: number;
  x: number;
  y: number;
}

export function sightOf(cy: Core): Sight {
  return { zoom: cy.zoom(), ...cy.pan() };
}
