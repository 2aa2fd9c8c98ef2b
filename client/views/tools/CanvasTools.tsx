import { Paper, Stack } from '@mantine/core';
import { IconLasso, IconMap } from '@tabler/icons-react';
import { IconButton } from '../../components/IconButton.tsx';
import { openMap, setLasso } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import classes from './CanvasTools.module.css';

/** Tools that work on the canvas itself, in its corner. */
export function CanvasTools() {
  const lasso = useExplorer((state) => state.lasso);
  const mapOpen = useExplorer((state) => state.mapOpen);
  return (
    <Paper className={classes.tools} withBorder>
      <Stack gap={0} role="toolbar" aria-label="Canvas" aria-orientation="vertical">
        <IconButton label="Choose with a lasso" keys="L" pressed={lasso} onClick={() => setLasso(!lasso)}>
          <IconLasso size={20} aria-hidden />
        </IconButton>
        <IconButton label="Small map" keys="M" pressed={mapOpen} onClick={() => openMap(!mapOpen)}>
          <IconMap size={20} aria-hidden />
        </IconButton>
      </Stack>
    </Paper>
  );
}
