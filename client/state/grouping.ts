import type { EntityType } from '../api/generated.ts';
import { toAdjacency } from './adjacency.ts';
import { communities } from './communities.ts';
import { countryName } from './country-name.ts';
import { homeCountries } from './home-countries.ts';
import { groupId } from './group-id.ts';
import { ENTITY_LOOK } from './look.ts';
import type { CanvasEntity, Grouping, View } from './view.ts';

/** Many things drawn as one. */
export interface Group {
  /** Where it is drawn is kept under this id: `group:country:CN`. */
  id: string;
  /** As in `Grouping.open`. */
  key: string;
  label: string;
  /** The one type of all of them; null where they differ. */
  type: EntityType | null;
  /** How many it stands for. */
  count: number;
  /** On the canvas; none where it is a part of the rest of the graph. */
  members: readonly CanvasEntity[];
  /** Of a part of the rest of the graph. */
  rest?: {
    /** Its part of the largest group, 0 to 1. */
    share: number;
    /** Its country, where it has one. */
    country: string | null;
    /** How many of each type, most first. */
    types: readonly { type: EntityType; count: number }[];
  };
}

interface Part {
  key: string;
  label: string;
}

type Graph = Pick<View, 'entities' | 'relations'>;
type PartOf = (entity: CanvasEntity) => Part;

/** Says of each thing on the canvas in which part it is. */
const PARTS: Record<Grouping['by'], (graph: Graph) => PartOf> = {
  type: () => byType,
  country: byCountry,
  community: byCommunity,
};

let last: (Graph & { by: Grouping['by']; partOf: PartOf }) | null = null;

/** By all that is on the canvas, hidden or not, so that a filter moves nothing from one part into another. */
export function partsOf({ entities, relations }: Graph, by: Grouping['by']): PartOf {
  if (last?.entities !== entities || last.relations !== relations || last.by !== by)
    last = { entities, relations, by, partOf: PARTS[by]({ entities, relations }) };
  return last.partOf;
}

/** Things of an open group that are drawn by themselves, for each time that it was opened. */
const OPENED = 500;

/** The groups to draw of these things: those that are not open, and what is left of those that are; one thing is no group. */
export function groupsOf(entities: readonly CanvasEntity[], { by, open }: Grouping, partOf: PartOf): Group[] {
  const parts = new Map<string, Part & { members: CanvasEntity[] }>();
  for (const entity of entities) {
    const part = partOf(entity);
    const known = parts.get(part.key);
    if (known) known.members.push(entity);
    else parts.set(part.key, { ...part, members: [entity] });
  }
  return [...parts.values()]
    .map((part) => ({ ...part, members: stillTogether(part.members, open.filter((key) => key === part.key).length) }))
    .filter(({ members }) => members.length > 1)
    .map(({ key, label, members }) => {
      return { id: groupId(by, key), key, label, count: members.length, members, type: commonType(members) };
    });
}

/** The best connected come out first. */
function stillTogether(members: CanvasEntity[], timesOpened: number): CanvasEntity[] {
  if (timesOpened === 0) return members;
  const order = members.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return order.slice(timesOpened * OPENED);
}

function commonType([first, ...others]: readonly CanvasEntity[]): EntityType | null {
  return first && others.every(({ type }) => type === first.type) ? first.type : null;
}

function byType({ type }: CanvasEntity): Part {
  return { key: type, label: ENTITY_LOOK[type].many };
}

/** What belongs to one country is one group; what links the same countries is one for each type: "Agreements: Chile, China". */
function byCountry({ entities, relations }: Graph): PartOf {
  const homes = homeCountries(
    Object.values(entities),
    Object.values(relations).map(({ from, to }) => [from, to] as const),
  );
  return ({ id, type }) => {
    const countries = homes.get(id) ?? [];
    const [only, ...others] = countries;
    if (only && others.length === 0) return { key: only, label: countryName(only) };
    return { key: [type, ...countries].join('+'), label: `${ENTITY_LOOK[type].many}: ${countryList(countries)}` };
  };
}

function countryList(countries: readonly string[]): string {
  if (countries.length === 0) return 'no country';
  if (countries.length > 3) return `${countries.length} countries`;
  return countries.map(countryName).join(', ');
}

/** Each community is called after its best connected thing. */
function byCommunity({ entities, relations }: Graph): PartOf {
  const ids = Object.keys(entities);
  const numbers = communities(
    toAdjacency(
      ids,
      Object.values(relations).map(({ from, to }) => ({ source: from, target: to })),
    ),
  );
  const hubs = new Map<number, CanvasEntity>();
  Object.values(entities).forEach((entity, place) => {
    const hub = hubs.get(numbers[place]!);
    if (!hub || entity.degree > hub.degree) hubs.set(numbers[place]!, entity);
  });
  const hubOf = new Map(ids.map((id, place) => [id, hubs.get(numbers[place]!)!]));
  return ({ id }) => {
    const hub = hubOf.get(id)!;
    return { key: hub.id, label: `Around ${hub.label}` };
  };
}
