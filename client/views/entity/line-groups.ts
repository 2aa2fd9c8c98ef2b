import { dateBounds } from '../../state/time.ts';
import { lineDate, otherParties, type Line, type LinesEntity, type SectionName } from './sections.ts';

/** Lines that are read together, the newest first. */
export interface LineGroup {
  /** Other parties, or the post; null where a section has no parts. */
  heading: string | null;
  /** The only counterpart of these lines: with it everything between the two can be opened. */
  counterpartId: string | null;
  lines: Line[];
}

/** The lines of a section: of a body, its agreements by counterpart and its officials by post, the most first; of others all together. */
export function lineGroups(entity: LinesEntity, section: SectionName, lines: Line[]): LineGroup[] {
  const name = entity.type === 'Agency' ? GROUPED[section] : undefined;
  const newest = lines.toSorted((a, b) => compare(day(b), day(a)));
  if (!name) return [{ heading: null, counterpartId: null, lines: newest }];
  const groups = new Map<string, LineGroup>();
  for (const line of newest) {
    const { heading, counterpartId } = name(entity.id, line);
    const key = counterpartId ?? heading;
    const group = groups.get(key) ?? { heading, counterpartId, lines: [] };
    groups.set(key, { ...group, lines: [...group.lines, line] });
  }
  return [...groups.values()].toSorted(
    (a, b) => b.lines.length - a.lines.length || compare(a.heading ?? '', b.heading ?? ''),
  );
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
