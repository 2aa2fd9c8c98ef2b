import {
  ActionIcon,
  AppShell,
  Box,
  CloseButton,
  Drawer,
  Group,
  Stack,
  Text,
  useComputedColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Waiting } from './components/Waiting.tsx';
import { Inspector } from './Inspector.tsx';
import { chooseNothing, openHelp, redo, undo } from './state/actions.ts';
import { useExplorer } from './state/store.ts';
import { useAddress } from './use-address.ts';
import { Legend } from './views/filters/Legend.tsx';
import { HelpDialog } from './views/help/HelpDialog.tsx';
import { AddDialog } from './views/add/AddDialog.tsx';
import { EntityMenu } from './views/menu/EntityMenu.tsx';
import { CanvasNotes } from './views/notes/CanvasNotes.tsx';
import { SearchBox } from './views/search/SearchBox.tsx';
import { StartScreen } from './views/start/StartScreen.tsx';
import { SourcesView } from './views/sources/SourcesView.tsx';
import { TableTwin } from './views/table/TableTwin.tsx';
import { AddAndHelp, Toolbar } from './views/toolbar/Toolbar.tsx';

// Cytoscape is the largest part of the explorer: the shell is there before it.
const GraphCanvas = lazy(async () => ({ default: (await import('./graph/GraphCanvas.tsx')).GraphCanvas }));

/** The explorer: search above, legend to the left, the picture, and what is chosen to the right. */
export function App() {
  useAddress();
  useHotkeys(
    [
      ['mod+Z', unlessTyping(undo), { preventDefault: false }],
      ['mod+shift+Z', unlessTyping(redo), { preventDefault: false }],
      ['mod+Y', unlessTyping(redo), { preventDefault: false }],
    ],
    [],
  );
  useHotkeys([['shift+?', () => openHelp(true)]]);
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [legendOpen, legend] = useDisclosure(!phone);
  const chosen = useExplorer(
    ({ selection, reading }) => selection.entities.length + selection.relations.length > 0 || reading !== null,
  );
  return (
    <AppShell
      padding={0}
      header={{ height: phone ? 100 : 56 }}
      navbar={{ width: 264, breakpoint: 'sm', collapsed: { desktop: !legendOpen, mobile: true } }}
      aside={{ width: 380, breakpoint: 'sm', collapsed: { desktop: !chosen, mobile: true } }}
      transitionDuration={0}
    >
      <AppShell.Header>
        {phone ? (
          <Stack h="100%" px="sm" gap={4} justify="center">
            <Group gap="xs" wrap="nowrap">
              <LegendButton open={legendOpen} onClick={legend.toggle} />
              <VisuallyHidden component="h1">Entente</VisuallyHidden>
              <SearchBox />
              <AddAndHelp />
            </Group>
            <Toolbar narrow />
          </Stack>
        ) : (
          <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
            <Group gap="xs" wrap="nowrap">
              <LegendButton open={legendOpen} onClick={legend.toggle} />
              <Text component="h1" fw={700} size="lg">
                Entente
              </Text>
            </Group>
            <SearchBox />
            <Toolbar />
          </Group>
        )}
      </AppShell.Header>
      {!phone && (
        <>
          <AppShell.Navbar p="md" style={{ overflowY: 'auto' }} aria-label="Legend">
            <Legend />
          </AppShell.Navbar>
          <AppShell.Aside style={{ overflowY: 'auto' }} aria-label="Inspector">
            {chosen && (
              <Box p="md">
                <CloseButton aria-label="Close the inspector" style={{ float: 'inline-end' }} onClick={chooseNothing} />
                <Inspector />
              </Box>
            )}
          </AppShell.Aside>
        </>
      )}
      <AppShell.Main h="100dvh">
        <Picture short={phone && chosen} />
        <EntityMenu />
        <HelpDialog />
        <AddDialog />
        {phone && (
          <>
            <Drawer
              withinPortal={false}
              opened={legendOpen}
              onClose={legend.close}
              title="Legend and filters"
              size="85%"
              closeButtonProps={{ 'aria-label': 'Close' }}
            >
              <Legend />
            </Drawer>
            <Drawer
              withinPortal={false}
              opened={chosen}
              onClose={chooseNothing}
              position="bottom"
              size="50%"
              withOverlay={false}
              trapFocus={false}
              lockScroll={false}
              title="Inspector"
              closeButtonProps={{ 'aria-label': 'Close the inspector' }}
            >
              <Inspector />
            </Drawer>
          </>
        )}
      </AppShell.Main>
    </AppShell>
  );
}

/** In a text field the keys undo what was typed; on a checkbox of the legend they undo its click. */
function unlessTyping(action: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
    event.preventDefault();
    action();
  };
}

function LegendButton({ open, onClick }: { open: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      c="var(--mantine-color-text)"
      size={36}
      aria-label="Legend and filters"
      aria-expanded={open}
      onClick={onClick}
    >
      <IconAdjustmentsHorizontal size={20} aria-hidden />
    </ActionIcon>
  );
}

/** The graph or its table; short while a sheet covers the lower half of a phone. */
function Picture({ short }: { short: boolean }) {
  const display = useExplorer((state) => state.display);
  const ready = useExplorer((state) => state.start === 'ready');
  const scheme = useComputedColorScheme('light');
  return (
    <Box pos="relative" h={short ? '50%' : '100%'}>
      <VisuallyHidden id="canvas-keys">
        Arrow keys walk from neighbour to neighbour, E expands, H hides, question mark lists all keys. Show as table for
        the same in words.
      </VisuallyHidden>
      <Announcement />
      {ready && display === 'table' && <TableTwin />}
      {display === 'sources' && <SourcesView />}
      {display === 'graph' && (
        <Suspense fallback={<Waiting text="Loading the canvas…" />}>
          <GraphCanvas scheme={scheme} />
        </Suspense>
      )}
      {display !== 'sources' && <StartScreen />}
      {display === 'graph' && <CanvasNotes />}
    </Box>
  );
}

/** Tells a screen reader what has been chosen on the canvas. */
function Announcement() {
  const text = useExplorer(({ selection, history: { present } }) => {
    const entity = selection.entities.length === 1 ? present.entities[selection.entities[0]!] : undefined;
    return entity ? `${entity.name}, ${entity.type}, ${entity.degree} lines` : '';
  });
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}
