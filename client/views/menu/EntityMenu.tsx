import { useQuery } from '@apollo/client/react';
import { Menu, Text } from '@mantine/core';
import { IconEyeOff, IconFocus2, IconPin, IconPlus } from '@tabler/icons-react';
import { failureText } from '../../api/failure.ts';
import { RelationCountsDocument } from '../../api/generated.ts';
import { focusOn, hide, hideOthers, openMenu, togglePin } from '../../state/actions.ts';
import { expand } from '../../state/loading.ts';
import { useExplorer } from '../../state/store.ts';
import { countWords } from '../../state/wording.ts';
import classes from './EntityMenu.module.css';

/** The context menu of an entity: what each expansion would bring, counted before anything is drawn. */
export function EntityMenu() {
  const menu = useExplorer((state) => state.menu);
  const entity = useExplorer((state) => (menu ? state.history.present.entities[menu.id] : undefined));
  if (!menu || !entity) return null;
  return (
    <Menu
      key={menu.id}
      opened
      onClose={close}
      position="bottom-start"
      width={290}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      // Not keydown: the key that opens it would close it at once.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Menu of ${entity.name}`}
          className={classes.anchor}
          style={{ left: menu.x, top: menu.y }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={entity.name}>
        <Menu.Label>
          <Text size="xs" lineClamp={2}>
            {entity.name}
          </Text>
        </Menu.Label>
        <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void expand(menu.id)}>
          Expand everything ({entity.degree})
        </Menu.Item>
        <Branches id={menu.id} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconPin size={16} aria-hidden />} onClick={() => togglePin([menu.id])}>
          Pin or unpin
        </Menu.Item>
        <Menu.Item leftSection={<IconFocus2 size={16} aria-hidden />} onClick={() => focusOn([menu.id])}>
          Focus: dim the rest
        </Menu.Item>
        <Menu.Item leftSection={<IconEyeOff size={16} aria-hidden />} onClick={() => hide([menu.id])}>
          Hide
        </Menu.Item>
        <Menu.Item leftSection={<IconEyeOff size={16} aria-hidden />} onClick={() => hideOthers([menu.id])}>
          Hide everything else
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The keys go back to the canvas. */
function close(): void {
  openMenu(null);
  document.querySelector<HTMLElement>('[data-graph]')?.focus();
}

function Branches({ id }: { id: string }) {
  const { data, error } = useQuery(RelationCountsDocument, { variables: { id } });
  if (error) return <Menu.Label>{failureText(error)}</Menu.Label>;
  return data?.entity?.relationCounts.map(({ type, direction, neighbourType, count }) => (
    <Menu.Item
      key={`${type} ${direction} ${neighbourType}`}
      pl="xl"
      onClick={() => void expand(id, { type, direction, neighbourType })}
    >
      {countWords(type, direction === 'OUT', neighbourType, count)}
    </Menu.Item>
  ));
}
