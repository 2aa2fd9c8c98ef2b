import { Button, Group } from '@mantine/core';
import { focusOn, hide, hideOthers, showHidden, togglePin } from '../../state/actions.ts';
import { chosenGroup, useDrawn } from '../../state/drawn.ts';
import { openGroup } from '../../state/group-actions.ts';
import { isGroupId } from '../../state/group-id.ts';

/** What can be done with all that is chosen at once. */
export function SelectionActions({ ids }: { ids: readonly string[] }) {
  const drawn = useDrawn();
  const group = chosenGroup(drawn, ids);
  return (
    <Group gap="xs" mb="md" role="group" aria-label="With all of these">
      {group && !group.rest && (
        <Button size="compact-sm" onClick={() => openGroup(group)}>
          Open the group
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => focusOn(ids)}>
        Focus
      </Button>
      {!ids.every(isGroupId) && (
        <Button size="compact-sm" variant="default" onClick={() => togglePin(ids)}>
          Pin or unpin
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => hide(ids)}>
        Hide
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => hideOthers(ids)}>
        Hide everything else
      </Button>
      {drawn.hiddenByHand > 0 && (
        <Button size="compact-sm" variant="default" onClick={showHidden}>
          Show hidden ({drawn.hiddenByHand})
        </Button>
      )}
    </Group>
  );
}
