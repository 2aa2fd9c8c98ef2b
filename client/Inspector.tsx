import { chosenGroup, useDrawn } from './state/drawn.ts';
import { isGroupId } from './state/group-id.ts';
import { useExplorer } from './state/store.ts';
import { Accounts } from './views/accounts/Accounts.tsx';
import { EntityPanel } from './views/entity/EntityPanel.tsx';
import { GroupPanel } from './views/entity/GroupPanel.tsx';
import { PairPanel } from './views/pair/PairPanel.tsx';
import { SeveralPanel } from './views/entity/SeveralPanel.tsx';
import { EvidencePanel } from './views/evidence/EvidencePanel.tsx';
import { SelectionActions } from './views/selection/SelectionActions.tsx';
import { ReleasePanel } from './views/release/ReleasePanel.tsx';

/** How sources tell it; fetched when the reader opens that part. */
function accountsOf(id: string) {
  return <Accounts id={id} />;
}

/** What is chosen, told: a release, the sentences behind a line, or a thing. */
export function Inspector() {
  const { entities, relations } = useExplorer((state) => state.selection);
  const reading = useExplorer((state) => state.reading);
  const group = chosenGroup(useDrawn(), entities);
  if (reading) return <ReleasePanel reading={reading} />;
  if (relations.length > 0) return <EvidencePanel key={relations.join()} ids={relations} accountsOf={accountsOf} />;
  const [id, other, ...others] = entities;
  if (!id) return null;
  const isRest = entities.some(isGroupId);
  if (!other && !isRest) return <EntityPanel key={id} id={id} accountsOf={accountsOf} />;
  return (
    <>
      <SelectionActions ids={entities} />
      {isRest ? (
        <GroupPanel ids={entities} />
      ) : other && others.length === 0 && !group ? (
        <PairPanel key={entities.join()} a={id} b={other} />
      ) : (
        <SeveralPanel ids={entities} />
      )}
    </>
  );
}
