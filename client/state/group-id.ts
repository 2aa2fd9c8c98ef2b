const GROUP = 'group:';

/** Under which the place of a group is kept: `group:country:CN`. No entity has such an id. */
export function groupId(by: string, key: string): string {
  return `${GROUP}${by}:${key}`;
}

export function isGroupId(id: string): boolean {
  return id.startsWith(GROUP);
}
