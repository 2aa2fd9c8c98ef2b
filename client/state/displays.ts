/** The ways to see the same selection, in the order of the toolbar. */
export const DISPLAYS = {
  graph: 'Graph',
  table: 'Table',
  matrix: 'Matrix',
  timeline: 'Timeline',
  paths: 'Paths',
  sources: 'Sources',
} as const;

export type Display = keyof typeof DISPLAYS;

export const DISPLAY_ORDER = Object.keys(DISPLAYS) as Display[];

export function isDisplay(name: string | undefined): name is Display {
  return name !== undefined && Object.hasOwn(DISPLAYS, name);
}
