import type { CounterpartsQuery } from '../../api/generated.ts';
import { dateBounds } from '../../state/time.ts';
import { lineDate, otherParties, type Line, type LinesEntity, type SectionName } from './sections.ts';

/** Lines that are read together, the newest first. */
export interface LineGroup {
  /** Other parties, or the post; null where a section has no parts. */
  heading: string | null;
  /** The only counterpart of these lines: with it everything between the two can be opened. */
  counterpartId: string | null;
  lines: Line[];
  /** How many there are in all, told or not. */
  total: number;
}

/** Agreements with a counterpart, told or not. */
export type Counterpart = CounterpartsQuery['counterparts']['rows'][number];

/**
 * The lines of a section: of a body, its agreements by counterpart and its officials by post, the most first; of others
 * all together. `counterparts` are all that there are, where not all lines are told.
 */
export function lineGroups(
  entity: LinesEntity,
  section: SectionName,
  lines: Line[],
  counterparts: readonly Counterpart[] = [],
): LineGroup[] {
  const name = entity.type === 'Agency' ? GROUPED[section] : undefined;
  const newest = lines.toSorted((a, b) => compare(day(b), day(a)));
  if (!name) return [{ heading: null, counterpartId: null, lines: newest, total: newest.length }];
  const groups = new Map<string, LineGroup>(counterparts.map((one) => [one.entity.id, untold(one)]));
  for (const line of newest) {
    const { heading, counterpartId } = name(entity.id, line);
    const key = counterpartId ?? heading;
    const group = groups.get(key) ?? { heading, counterpartId, lines: [], total: 0 };
    const told = [...group.lines, line];
    groups.set(key, { ...group, lines: told, total: Math.max(group.total, told.length) });
  }
  return [...groups.values()].toSorted((a, b) => b.total - a.total || compare(a.heading ?? '', b.heading ?? ''));
}

function untold({ entity, certainly, possibly }: Counterpart): LineGroup {
  return { heading: entity.name, counterpartId: entity.id, lines: [], total: certainly + possibly };
}

type Named = { heading: string; counterpartId: string | null };

const GROUPED: Partial<Record<SectionName, (entityId: string, line: Line) => Named>> = {
  agreements: (entityId, line) => {
    const others = otherParties(entityId, line);
    return {
      heading: others.map(({ name }) => name).join(', ') || 'No other party named',
      counterpartId: others.length === 1 ? (others[0]?.id ?? null) : null,
    };
  },
  posts: (_, { node }) => ({ heading: node.title ?? node.qualifier ?? 'Post not named', counterpartId: null }),
};

/** A day to order by; what has none comes last. */
function day(line: Line): string {
  return dateBounds(lineDate(line)).first ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
