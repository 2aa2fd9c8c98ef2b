import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconClock,
  IconFilePlus,
  IconHelp,
  IconHierarchy3,
  IconHistory,
  IconMaximize,
} from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { fit, openAdd, openHelp, openHistory, openTime, redo, show, undo } from '../../state/actions.ts';
import { DISPLAYS, DISPLAY_ORDER, isDisplay } from '../../state/displays.ts';
import { useExplorer } from '../../state/store.ts';
import { SchemeButton } from './SchemeButton.tsx';

const HistoryMenu = lazy(async () => ({ default: (await import('./HistoryMenu.tsx')).HistoryMenu }));
const LayoutMenu = lazy(async () => ({ default: (await import('./LayoutMenu.tsx')).LayoutMenu }));

/** The actions on the whole picture; on a phone those that do not fit stand beside the search. */
export function Toolbar({ narrow = false }: { narrow?: boolean }) {
  const undoes = useExplorer(({ history: { past, did } }) => (past.length > 0 ? did : null));
  const redoes = useExplorer(({ history: { future } }) => future[0]?.did ?? null);
  const timeOpen = useExplorer((state) => state.timeOpen);
  const historyOpen = useExplorer((state) => state.historyOpen);
  const [layoutOpen, openLayout] = useState(false);
  return (
    <Group gap={narrow ? 0 : 2} wrap="nowrap" role="toolbar" aria-label="Picture">
      <IconButton label={told('Undo', undoes)} keys="Ctrl+Z" disabled={undoes === null} onClick={undo}>
        <IconArrowBackUp size={20} aria-hidden />
      </IconButton>
      <IconButton label={told('Redo', redoes)} keys="Ctrl+Shift+Z" disabled={redoes === null} onClick={redo}>
        <IconArrowForwardUp size={20} aria-hidden />
      </IconButton>
      <MenuButton
        label="History"
        icon={<IconHistory size={20} aria-hidden />}
        opened={historyOpen}
        onChange={openHistory}
        LazyMenu={HistoryMenu}
      />
      <IconButton label="Fit the picture" keys="F" onClick={fit}>
        <IconMaximize size={20} aria-hidden />
      </IconButton>
      <MenuButton
        label="Layout"
        icon={<IconHierarchy3 size={20} aria-hidden />}
        opened={layoutOpen}
        onChange={openLayout}
        LazyMenu={LayoutMenu}
      />
      <IconButton label="Time" pressed={timeOpen} onClick={() => openTime(!timeOpen)}>
        <IconClock size={20} aria-hidden />
      </IconButton>
      {narrow ? <DisplayMenu /> : <DisplayChoice />}
      <SchemeButton />
      {!narrow && <AddAndHelp />}
    </Group>
  );
}

/** `"Undo: Hid 3 things"`. */
function told(action: string, did: string | null): string {
  return did === null ? action : `${action}: ${did}`;
}

const CHOICES = DISPLAY_ORDER.map((value) => ({ value, label: DISPLAYS[value] }));

function DisplayChoice() {
  const display = useExplorer((state) => state.display);
  return (
    <SegmentedControl
      mx={6}
      size="xs"
      aria-label="Show as"
      value={display}
      onChange={(value) => show(value)}
      data={CHOICES}
    />
  );
}

/** As `DisplayChoice`, where there is no room for all of them. */
function DisplayMenu() {
  const display = useExplorer((state) => state.display);
  return (
    <NativeSelect
      mx={2}
      size="xs"
      aria-label="Show as"
      value={display}
      onChange={({ currentTarget: { value } }) => isDisplay(value) && show(value)}
      data={CHOICES}
    />
  );
}

/** What is not about the picture. */
export function AddAndHelp() {
  return (
    <Group gap={2} wrap="nowrap">
      <IconButton label="Add a release" onClick={() => openAdd(true)}>
        <IconFilePlus size={20} aria-hidden />
      </IconButton>
      <IconButton label="Keys and help" keys="?" onClick={() => openHelp(true)}>
        <IconHelp size={20} aria-hidden />
      </IconButton>
    </Group>
  );
}
