import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconCheck, IconHistory } from '@tabler/icons-react';
import { jump, openHistory } from '../../state/actions.ts';
import { steps } from '../../state/history.ts';
import { useExplorer } from '../../state/store.ts';

/** What was done, the last on top; each leads back, or forward, to the picture as it was then. */
export function HistoryMenu() {
  const opened = useExplorer((state) => state.historyOpen);
  return (
    <Menu
      opened={opened}
      onChange={openHistory}
      position="bottom-end"
      width={290}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" c="var(--mantine-color-text)" size={36} aria-label="History" title="History">
          <IconHistory size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="min(70vh, 32rem)" style={{ overflowY: 'auto' }}>
        {opened && <Steps />}
      </Menu.Dropdown>
    </Menu>
  );
}

function Steps() {
  const history = useExplorer((state) => state.history);
  const present = history.past.length;
  const all = steps(history).map(({ did }, place) => ({ did, place }));
  return all.toReversed().map(({ did, place }) => (
    <Menu.Item
      key={place}
      onClick={() => jump(place)}
      aria-current={place === present ? 'step' : undefined}
      rightSection={place === present ? <IconCheck size={16} aria-label="now" /> : null}
    >
      <Text size="sm" c={place > present ? 'dimmed' : undefined} style={{ overflowWrap: 'anywhere' }}>
        {did}
        {place > present && (
          <Text span inherit>
            {' (undone)'}
          </Text>
        )}
      </Text>
    </Menu.Item>
  ));
}
