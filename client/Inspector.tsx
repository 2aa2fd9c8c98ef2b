import { chosenGroup, useDrawn } from './state/drawn.ts';
import { useExplorer } from './state/store.ts';
import { EntityPanel } from './views/entity/EntityPanel.tsx';
import { PairPanel } from './views/pair/PairPanel.tsx';
import { SeveralPanel } from './views/entity/SeveralPanel.tsx';
import { EvidencePanel } from './views/evidence/EvidencePanel.tsx';
import { SelectionActions } from './views/selection/SelectionActions.tsx';
import { ReleasePanel } from './views/release/ReleasePanel.tsx';

/** What is chosen, told: a release, the sentences behind a line, or a thing. */
export function Inspector() {
  const { entities, relations } = useExplorer((state) => state.selection);
  const reading = useExplorer((state) => state.reading);
  const group = chosenGroup(useDrawn(), entities);
  if (reading) return <ReleasePanel reading={reading} />;
  if (relations.length > 0) return <EvidencePanel key={relations.join()} ids={relations} />;
  if (entities.length > 1) {
    return (
      <>
        <SelectionActions ids={entities} />
        {entities.length === 2 && !group ? (
          <PairPanel key={entities.join()} a={entities[0]!} b={entities[1]!} />
        ) : (
          <SeveralPanel ids={entities} />
        )}
      </>
    );
  }
  const [id] = entities;
  return id ? <EntityPanel key={id} id={id} /> : null;
}
