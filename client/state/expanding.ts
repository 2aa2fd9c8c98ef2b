import { ask } from '../api/ask.ts';
import { ExpandDocument } from '../api/generated.ts';
import { aggregated, READABLE } from './aggregate.ts';
import { change, choose, openExpansion, tell } from './actions.ts';
import { toCanvasEntity, toCanvasRelation } from './from-api.ts';
import { showWhole } from './group-actions.ts';
import { CEILING, isNew, task } from './loading.ts';
import { presentView } from './store.ts';
import { add, leave, sameBranch, WHOLE_BRANCH, type Branch } from './view.ts';

const FULL = `The canvas holds ${CEILING.toLocaleString('en')} things at most.`;

const GROUPED = `More than ${READABLE.things.toLocaleString('en')} things or ${READABLE.lines.toLocaleString('en')} lines are drawn in groups: double click or E opens one.`;

/** Goes on with a cut expansion; else brings all that it is linked to, or asks what of it when that is much. */
export async function expand(id: string): Promise<void> {
  const { more, relations, entities } = presentView();
  const started = more.findLast(({ entityId }) => entityId === id);
  if (started) return expandBranch(id, started.branch);
  const drawn = Object.values(relations).filter(({ from, to }) => from === id || to === id).length;
  if ((entities[id]?.degree ?? 0) - drawn > WHOLE_BRANCH.size) openExpansion(id);
  else await expandBranch(id, WHOLE_BRANCH);
}

/** One thing at a time: each is a request of its own. */
export function expandChosen(chosen: readonly string[]): void {
  const [only, ...others] = chosen;
  if (others.length > 0) tell({ text: 'Choose one thing to expand it.' });
  else if (only) void expand(only);
}

/** Brings the next page of a branch of an entity's relations, with every line to what is drawn. */
export async function expandBranch(id: string, branch: Branch): Promise<void> {
  await task(
    'Expanding…',
    () => expandBranch(id, branch),
    async () => {
      const { entities, relations, more } = await nextPage(id, branch);
      const fresh = entities.filter(isNew);
      const { grouping: grouped } = presentView();
      if (Object.keys(presentView().entities).length + fresh.length > CEILING) {
        return tell({ text: FULL, offer: { words: 'Show them in groups', take: () => showWhole('country', [id]) } });
      }
      change(`Expanded ${presentView().entities[id]?.label ?? ''}`, (present) =>
        aggregated(leave(add(present, { entities, relations }), more)),
      );
      choose(id);
      if (grouped !== presentView().grouping) tell({ text: GROUPED });
      else if (fresh.length === 0) tell({ text: 'Everything it is linked to is already here.' });
    },
  );
}

/** Skips pages that hold nothing new, so that an expansion always brings something while there is something. */
async function nextPage(id: string, branch: Branch) {
  const view = presentView();
  const started = view.more.find((more) => more.entityId === id && sameBranch(more.branch, branch));
  let cursor = started?.cursor ?? null;
  let left = started?.left ?? null;
  for (;;) {
    const page = await relationPage(id, branch, cursor);
    const edges = page?.edges ?? [];
    const entities = edges.map((edge) => toCanvasEntity(edge.neighbour));
    const relations = [...edges.map((edge) => edge.node), ...(page?.links ?? [])].map(toCanvasRelation);
    cursor = page?.pageInfo.endCursor ?? null;
    left = page?.pageInfo.hasNextPage ? (left ?? page.totalCount) - edges.length : 0;
    if (left <= 0 || entities.some((entity) => !view.entities[entity.id] || view.hidden.includes(entity.id))) {
      return { entities, relations, more: { entityId: id, branch, cursor, left } };
    }
  }
}

async function relationPage(id: string, branch: Branch, after: string | null) {
  const { types, neighbourTypes, direction, asOf, order, size } = branch;
  const { entity } = await ask(ExpandDocument, {
    id,
    first: size,
    after,
    types: types.length > 0 ? [...types] : null,
    direction,
    neighbourTypes: neighbourTypes.length > 0 ? [...neighbourTypes] : null,
    asOf,
    order,
    drawn: Object.keys(presentView().entities),
  });
  return entity?.relations;
}
