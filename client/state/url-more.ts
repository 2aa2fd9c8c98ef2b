import type { Direction, EntityType, RelationOrder, RelationType } from '../api/generated.ts';
import { ENTITY_ORDER } from './look.ts';
import { decoded } from './url-list.ts';
import type { Branch, More } from './view.ts';
import { RELATION_ORDER } from './wording.ts';

const DIRECTIONS: readonly Direction[] = ['BOTH', 'IN', 'OUT'];
const ORDERS: readonly RelationOrder[] = ['NAME', 'DEGREE'];
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Relations that the server gives at once. */
const PAGE = 500;

/** Cut expansions as they stand in a link: `agency_1@787@cursor@PARTY_TO+SIGNED@BOTH@@@DEGREE@25`. */
export function writeMore(more: readonly More[]): string {
  return more.map(writeOne).join(',');
}

function writeOne({ entityId, left, cursor, branch }: More): string {
  const { types, direction, neighbourTypes, asOf, order, size } = branch;
  const parts = [entityId, left, cursor ?? '', types.join('+'), direction, neighbourTypes.join('+'), asOf ?? ''];
  return [...parts, order, size].map((part) => encodeURIComponent(part)).join('@');
}

/** What cannot be read is left out. */
export function parseMore(text: string | undefined): More[] {
  return (text ?? '').split(',').flatMap((one) => {
    const [entityId = '', left = '', cursor = '', ...branch] = one.split('@').map(decoded);
    const asked = parseBranch(branch);
    return entityId && Number(left) > 0 && asked
      ? [{ entityId, left: Math.floor(Number(left)), cursor: cursor || null, branch: asked }]
      : [];
  });
}

function parseBranch([types = '', direction, neighbourTypes = '', asOf = '', order, size]: string[]): Branch | null {
  const towards = DIRECTIONS.find((one) => one === direction);
  const by = ORDERS.find((one) => one === order);
  const many = Math.floor(Number(size));
  if (!towards || !by || !(many >= 1 && many <= PAGE)) return null;
  return {
    types: among<RelationType>(RELATION_ORDER, types),
    direction: towards,
    neighbourTypes: among<EntityType>(ENTITY_ORDER, neighbourTypes),
    asOf: DAY.test(asOf) ? asOf : null,
    order: by,
    size: many,
  };
}

function among<Kind extends string>(kinds: readonly Kind[], text: string): Kind[] {
  const told = text.split('+');
  return kinds.filter((kind) => told.includes(kind));
}
