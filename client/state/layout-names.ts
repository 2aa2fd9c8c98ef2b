/** The layouts to choose from, and what each is good for. */
export const LAYOUTS = {
  force: { label: 'Clusters', says: 'Linked things close together' },
  rings: { label: 'Rings', says: 'Best connected in the middle' },
  columns: { label: 'Columns', says: 'A column for each type' },
} as const;

export type LayoutName = keyof typeof LAYOUTS;

export function isLayoutName(name: string | null): name is LayoutName {
  return name !== null && Object.hasOwn(LAYOUTS, name);
}
