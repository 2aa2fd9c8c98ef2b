import { ActionIcon, CloseButton, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import classes from './App.module.css';
import { afterPaint } from './components/after-paint.ts';
import { goTo } from './components/go-to.ts';
import { keepFocus } from './components/keep-focus.ts';
import { late } from './components/late.tsx';
import { Waiting } from './components/Waiting.tsx';
import { chooseNothing, openHelp, openMap, openTime, redo, undo } from './state/actions.ts';
import { followBetweenness } from './state/follow-betweenness.ts';
import { followRevision } from './state/revision.ts';
import { followStanding } from './state/standing.ts';
import { useExplorer } from './state/store.ts';
import { Dialogs } from './Dialogs.tsx';
import { Picture } from './Picture.tsx';
import { ShareButton } from './ShareButton.tsx';
import { useAddress } from './use-address.ts';
import { useCommands } from './use-commands.ts';
import { useOnceTrue } from './components/use-once-true.ts';
import { useParts } from './use-parts.ts';
import { SearchBox } from './views/search/SearchBox.tsx';
import { AddAndHelp, Toolbar } from './views/toolbar/Toolbar.tsx';

const Legend = late(async () => (await import('./views/filters/Legend.tsx')).Legend);
const LazyInspector = lazy(async () => ({ default: (await import('./Inspector.tsx')).Inspector }));
const Sheets = lazy(async () => ({ default: (await import('./Sheets.tsx')).Sheets }));

/** The explorer: search above, legend to the left, the picture, and what is chosen to the right. */
export function App() {
  useAddress();
  useParts();
  useEffect(followStanding, []);
  useEffect(followBetweenness, []);
  useEffect(() => followRevision(afterPaint), []);
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
  const commands = useCommands(legend.toggle);
  useEffect(() => {
    openTime(!phone);
    openMap(!phone);
  }, [phone]);
  const chosen = useExplorer(
    ({ selection, reading }) => selection.entities.length + selection.relations.length > 0 || reading !== null,
  );
  const told = useRef(chosen);
  useEffect(() => {
    // The inspector has gone away, and what had the focus in it.
    if (told.current && !chosen && document.activeElement === document.body) goTo('picture');
    told.current = chosen;
  }, [chosen]);
  const sheets = useOnceTrue(phone && (legendOpen || chosen));
  return (
    <div className={phone ? `${classes.app} ${classes.phone}` : classes.app}>
      <header className={classes.header}>
        {phone ? (
          <Stack h="100%" px="sm" gap={4} justify="center">
            <Group gap="xs" wrap="nowrap">
              <LegendButton open={legendOpen} onClick={legend.toggle} />
              <VisuallyHidden component="h1">Entente</VisuallyHidden>
              <SearchBox commands={commands} />
              <ShareButton />
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
            <SearchBox commands={commands} />
            <Group gap={2} wrap="nowrap">
              <Toolbar />
              <ShareButton />
            </Group>
          </Group>
        )}
      </header>
      {!phone && legendOpen && (
        <nav className={classes.legend} aria-label="Legend" data-part="legend">
          <Legend />
        </nav>
      )}
      {!phone && chosen && (
        <aside ref={keepFocus} className={classes.inspector} aria-label="Inspector" data-part="inspector" tabIndex={-1}>
          <CloseButton aria-label="Close the inspector" style={{ float: 'inline-end' }} onClick={chooseNothing} />
          <Inspector />
        </aside>
      )}
      <main ref={keepFocus} className={classes.main} tabIndex={-1}>
        <Picture short={phone && chosen} />
        {phone && sheets && (
          <Suspense>
            <Sheets
              legend={<Legend />}
              legendOpen={legendOpen}
              onLegendClose={legend.close}
              inspector={<Inspector />}
              inspectorOpen={chosen}
            />
          </Suspense>
        )}
        {/* Over the sheets of a phone. */}
        <Dialogs />
      </main>
    </div>
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
