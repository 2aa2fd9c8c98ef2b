import { Menu, Text } from '@mantine/core';
import { IconEyeOff, IconFocus2, IconListCheck, IconMinus, IconPin, IconPlus } from '@tabler/icons-react';
import { failureText } from '../../api/failure.ts';
import { RelationCountsDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { focusOn, hide, hideOthers, openExpansion, openMenu, togglePin } from '../../state/actions.ts';
import { collapse } from '../../state/collapse.ts';
import { expandBranch } from '../../state/expanding.ts';
import { useExplorer } from '../../state/store.ts';
import { WHOLE_BRANCH } from '../../state/view.ts';
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
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void expandBranch(menu.id, WHOLE_BRANCH)}
        >
          Expand everything ({entity.degree})
        </Menu.Item>
        <Branches id={menu.id} />
        <Menu.Item leftSection={<IconListCheck size={16} aria-hidden />} onClick={() => openExpansion(menu.id)}>
          Choose what to expand…
        </Menu.Item>
        <Menu.Item leftSection={<IconMinus size={16} aria-hidden />} onClick={() => collapse([menu.id])}>
          Collapse: hide what only it is linked to
        </Menu.Item>
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
  const { data, error } = useQuestion(RelationCountsDocument, { id });
  if (error) return <Menu.Label>{failureText(error)}</Menu.Label>;
  return data?.entity?.relationCounts.map(({ type, direction, neighbourType, count }) => (
    <Menu.Item
      key={`${type} ${direction} ${neighbourType}`}
      pl="xl"
      onClick={() =>
        void expandBranch(id, { ...WHOLE_BRANCH, types: [type], direction, neighbourTypes: [neighbourType] })
      }
    >
      {countWords(type, direction === 'OUT', neighbourType, count)}
    </Menu.Item>
  ));
}
