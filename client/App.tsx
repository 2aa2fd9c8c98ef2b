import { ActionIcon, AppShell, Box, CloseButton, Drawer, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { Waiting } from './components/Waiting.tsx';
import { chooseNothing, openHelp, openMap, openTime, redo, undo } from './state/actions.ts';
import { followBetweenness } from './state/follow-betweenness.ts';
import { followRevision } from './state/revision.ts';
import { followStanding } from './state/standing.ts';
import { useExplorer } from './state/store.ts';
import { Dialogs } from './Dialogs.tsx';
import { Picture } from './Picture.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { useAddress } from './use-address.ts';
import { Legend } from './views/filters/Legend.tsx';
import { SearchBox } from './views/search/SearchBox.tsx';
import { AddAndHelp, Toolbar } from './views/toolbar/Toolbar.tsx';

const LazyInspector = lazy(async () => ({ default: (await import('./Inspector.tsx')).Inspector }));

/** The explorer: search above, legend to the left, the picture, and what is chosen to the right. */
export function App() {
  useAddress();
  useEffect(followStanding, []);
  useEffect(followBetweenness, []);
  useEffect(followRevision, []);
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
  useEffect(() => {
    openTime(!phone);
    openMap(!phone);
  }, [phone]);
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
      {/* Its menus open over the inspector. */}
      <AppShell.Header zIndex={120}>
        {phone ? (
          <Stack h="100%" px="sm" gap={4} justify="center">
            <Group gap="xs" wrap="nowrap">
              <LegendButton open={legendOpen} onClick={legend.toggle} />
              <VisuallyHidden component="h1">Entente</VisuallyHidden>
              <SearchBox />
              <ShareMenu />
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
            <Group gap={2} wrap="nowrap">
              <Toolbar />
              <ShareMenu />
            </Group>
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
        {/* Over the sheets of a phone. */}
        <Dialogs />
      </AppShell.Main>
    </AppShell>
  );
}

function Inspector() {
  return (
    <Suspense fallback={<Waiting text="Opening…" />}>
      <LazyInspector />
    </Suspense>
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
