import { entityFacets, relationFacets } from './filters.ts';
import { mayLieIn } from './time.ts';
import type { CanvasEntity, CanvasRelation, StyleRule } from './view.ts';

/** The first rule that fits a thing. A period takes only what has a date. */
export function ruleOf(rules: readonly StyleRule[], entity: CanvasEntity): StyleRule | undefined {
  if (rules.length === 0) return undefined;
  const facets = entityFacets(entity);
  return rules.find((rule) => fits(rule, facets, entity.date));
}

export function relationRuleOf(rules: readonly StyleRule[], relation: CanvasRelation): StyleRule | undefined {
  if (rules.length === 0) return undefined;
  const facets = relationFacets(relation);
  return rules.find((rule) => rule.facet !== null && fits(rule, facets, relation.valid));
}

function fits({ facet, period }: StyleRule, facets: readonly string[], date: string | null): boolean {
  return (facet === null || facets.includes(facet)) && (period === null || (date !== null && mayLieIn(date, period)));
}
