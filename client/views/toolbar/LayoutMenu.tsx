import { Menu, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { ButtonMenu } from '../../components/ButtonMenu.tsx';
import type { OfButton } from '../../components/MenuButton.tsx';
import { arrange } from '../../state/actions.ts';
import { LAYOUTS, type LayoutName } from '../../state/layout-names.ts';
import { useExplorer } from '../../state/store.ts';

/** Arranges everything anew; what is pinned stays. */
export function LayoutMenu(of: OfButton) {
  const current = useExplorer((state) => state.history.present.layout);
  return (
    <ButtonMenu {...of} width={290}>
      {(Object.keys(LAYOUTS) as LayoutName[]).map((name) => (
        <Menu.Item
          key={name}
          onClick={() => arrange(name)}
          rightSection={name === current ? <IconCheck size={16} aria-label="chosen" /> : null}
        >
          <Text size="sm">{LAYOUTS[name].label}</Text>
          <Text size="xs" c="dimmed">
            {LAYOUTS[name].says}
          </Text>
        </Menu.Item>
      ))}
    </ButtonMenu>
  );
}
