import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconClock,
  IconFilePlus,
  IconHelp,
  IconMaximize,
} from '@tabler/icons-react';
import { IconButton } from '../../components/IconButton.tsx';
import { fit, openAdd, openHelp, openTime, redo, show, undo } from '../../state/actions.ts';
import { DISPLAYS, DISPLAY_ORDER, isDisplay } from '../../state/displays.ts';
import { useExplorer } from '../../state/store.ts';
import { LayoutMenu } from './LayoutMenu.tsx';
import { SchemeButton } from './SchemeButton.tsx';

/** The actions on the whole picture; on a phone those that do not fit stand beside the search. */
export function Toolbar({ narrow = false }: { narrow?: boolean }) {
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  const timeOpen = useExplorer((state) => state.timeOpen);
  return (
    <Group gap={narrow ? 0 : 2} wrap="nowrap" role="toolbar" aria-label="Picture">
      <IconButton label="Undo" keys="Ctrl+Z" disabled={!canUndo} onClick={undo}>
        <IconArrowBackUp size={20} aria-hidden />
      </IconButton>
      <IconButton label="Redo" keys="Ctrl+Shift+Z" disabled={!canRedo} onClick={redo}>
        <IconArrowForwardUp size={20} aria-hidden />
      </IconButton>
      <IconButton label="Fit the picture" keys="F" onClick={fit}>
        <IconMaximize size={20} aria-hidden />
      </IconButton>
      <LayoutMenu />
      <IconButton label="Time" pressed={timeOpen} onClick={() => openTime(!timeOpen)}>
        <IconClock size={20} aria-hidden />
      </IconButton>
      {narrow ? <DisplayMenu /> : <DisplayChoice />}
      <SchemeButton />
      {!narrow && <AddAndHelp />}
    </Group>
  );
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
