/** The layouts to choose from, and what each is good for. */
export const LAYOUTS = {
  force: { label: 'Clusters', says: 'Linked things close together' },
  rings: { label: 'Rings', says: 'Best connected in the middle' },
  radial: { label: 'Around one', says: 'The chosen thing in the middle, the rest by steps from it' },
  columns: { label: 'Columns', says: 'A column for each type' },
  timeline: { label: 'Timeline', says: 'Agreements and events by date' },
  countries: { label: 'Countries', says: 'A block for each; what links several in the first' },
} as const;

export type LayoutName = keyof typeof LAYOUTS;

export function isLayoutName(name: string | null): name is LayoutName {
  return name !== null && Object.hasOwn(LAYOUTS, name);
}
