import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconCheck, IconHierarchy3 } from '@tabler/icons-react';
import { arrange } from '../../state/actions.ts';
import { LAYOUTS, type LayoutName } from '../../state/layout-names.ts';
import { useExplorer } from '../../state/store.ts';

/** Arranges everything anew; what is pinned stays. */
export function LayoutMenu() {
  const current = useExplorer((state) => state.history.present.layout);
  return (
    <Menu position="bottom-end" width={290} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" c="var(--mantine-color-text)" size={36} aria-label="Layout" title="Layout">
          <IconHierarchy3 size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
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
      </Menu.Dropdown>
    </Menu>
  );
}
