import { Menu, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { ButtonMenu } from '../../components/ButtonMenu.tsx';
import type { OfButton } from '../../components/MenuButton.tsx';
import { jump } from '../../state/actions.ts';
import { steps } from '../../state/history.ts';
import { useExplorer } from '../../state/store.ts';

/** What was done, the last on top; each leads back, or forward, to the picture as it was then. */
export function HistoryMenu(of: OfButton) {
  return (
    <ButtonMenu {...of} width={290}>
      {of.opened && <Steps />}
    </ButtonMenu>
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
