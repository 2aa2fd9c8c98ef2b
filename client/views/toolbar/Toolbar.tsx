import { Group, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHelp, IconMaximize } from '@tabler/icons-react';
import { IconButton } from '../../components/IconButton.tsx';
import { fit, openHelp, redo, show, undo } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import { LayoutMenu } from './LayoutMenu.tsx';
import { SchemeButton } from './SchemeButton.tsx';

/** The actions on the whole picture. */
export function Toolbar() {
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  const display = useExplorer((state) => state.display);
  return (
    <Group gap={2} wrap="nowrap" role="toolbar" aria-label="Picture">
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
      <SegmentedControl
        mx={6}
        size="xs"
        aria-label="Show as"
        value={display}
        onChange={(value) => show(value === 'table' ? 'table' : 'graph')}
        data={[
          { value: 'graph', label: 'Graph' },
          { value: 'table', label: 'Table' },
        ]}
      />
      <SchemeButton />
      <IconButton label="Keys and help" keys="?" onClick={() => openHelp(true)}>
        <IconHelp size={20} aria-hidden />
      </IconButton>
    </Group>
  );
}
