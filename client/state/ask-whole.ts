import { ask } from '../api/ask.ts';
import { WholeDocument, type WholeQuery, type YearsFragment } from '../api/generated.ts';
import { NOT_SAID } from './filters.ts';
import type { WholeHolds } from './rest.ts';
import { withoutGaps, type YearCount, type YearCounts } from './year-counts.ts';

/** What the whole graph has to choose from. */
export async function askWhole(): Promise<WholeHolds> {
  const { facets, done, planned } = await ask(WholeDocument, {});
  return { facets: facetCountsOf(facets), dates: yearCountsOf(done, planned) };
}

type Facets = WholeQuery['facets'];

/** `status:in force` → 12. */
function facetCountsOf({ entityTypes, instrumentTypes, statuses, topics, countries }: Facets): Map<string, number> {
  const agreements = entityTypes.find(({ value }) => value === 'Agreement')?.certainly ?? 0;
  const ofAgreements = (kind: string, counts: Facets['statuses']): [string, number][] => [
    ...counts.map(({ value, certainly }): [string, number] => [`${kind}:${value}`, certainly]),
    [`${kind}:${NOT_SAID}`, counts.reduce((left, { certainly }) => left - certainly, agreements)],
  ];
  const country = (entity: Facets['countries'][number]['entity']) =>
    ('country' in entity ? entity.country : null) ?? entity.name;
  const all: [string, number][] = [
    ...ofAgreements('instrument', instrumentTypes),
    ...ofAgreements('status', statuses),
    ...topics.map(({ entity, certainly }): [string, number] => [`topic:${entity.name}`, certainly]),
    ...countries.map(({ entity, certainly }): [string, number] => [`country:${country(entity)}`, certainly]),
  ];
  return new Map(all.filter(([, count]) => count > 0));
}

function yearCountsOf(done: YearsFragment, planned: YearsFragment): YearCounts {
  const counts = new Map<number, YearCount>();
  for (const [how, { periods }] of [
    ['done', done],
    ['planned', planned],
  ] as const) {
    for (const { period, agreements, events } of periods) {
      const year = Number(period);
      const count = counts.get(year) ?? { year, done: 0, planned: 0 };
      count[how] = agreements.exact + agreements.partial + events.exact + events.partial;
      counts.set(year, count);
    }
  }
  const undated = [done, planned].map(({ undated: { agreements, events } }) => agreements + events);
  return { years: withoutGaps(counts), without: undated.reduce((a, b) => a + b, 0) };
}
