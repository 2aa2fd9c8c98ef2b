import { Box, Stack, useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, type ComponentType } from 'react';
import { GraphCanvas } from './graph/GraphCanvas.tsx';
import { Waiting } from './components/Waiting.tsx';
import type { Display } from './state/displays.ts';
import { chosenGroup, useDrawn } from './state/drawn.ts';
import { useExplorer } from './state/store.ts';
import { CanvasNotes } from './views/notes/CanvasNotes.tsx';
import { StartScreen } from './views/start/StartScreen.tsx';
import { CanvasTools } from './views/tools/CanvasTools.tsx';
import { TimeBar } from './views/time/TimeBar.tsx';

// Other views come when they are asked for.
const MatrixView = lazy(async () => ({ default: (await import('./views/matrix/MatrixView.tsx')).MatrixView }));
const PathsView = lazy(async () => ({ default: (await import('./views/path/PathsView.tsx')).PathsView }));
const TableTwin = lazy(async () => ({ default: (await import('./views/table/TableTwin.tsx')).TableTwin }));
const TimelineView = lazy(async () => ({ default: (await import('./views/timeline/TimelineView.tsx')).TimelineView }));
const SourcesView = lazy(async () => ({ default: (await import('./views/sources/SourcesView.tsx')).SourcesView }));

/** What draws each display; `whole` are those that tell of the graph itself and need nothing on the canvas. */
const VIEWS: Record<Display, { View: ComponentType; whole: boolean }> = {
  graph: { View: Canvas, whole: false },
  table: { View: TableTwin, whole: false },
  matrix: { View: MatrixView, whole: true },
  paths: { View: PathsView, whole: true },
  timeline: { View: TimelineView, whole: false },
  sources: { View: SourcesView, whole: true },
};

/** The graph or another view of the same; short while a sheet covers the lower half of a phone. */
export function Picture({ short }: { short: boolean }) {
  const display = useExplorer((state) => state.display);
  const ready = useExplorer((state) => state.start === 'ready');
  const timeOpen = useExplorer((state) => state.timeOpen);
  const { View, whole } = VIEWS[display];
  return (
    <Stack gap={0} h={short ? '50%' : '100%'}>
      <Box pos="relative" flex={1} mih={0} data-part="picture">
        <VisuallyHidden id="canvas-keys">
          Arrow keys walk from neighbour to neighbour, E expands, H hides, question mark lists all keys. The table shows
          the same in words.
        </VisuallyHidden>
        <Announcement />
        {(ready || whole || display === 'graph') && (
          <Suspense fallback={<Waiting text="Loading the view…" />}>
            <View />
          </Suspense>
        )}
        {!whole && <StartScreen />}
        <CanvasNotes />
        {display === 'graph' && ready && <CanvasTools />}
      </Box>
      {ready && display !== 'sources' && timeOpen && <TimeBar />}
    </Stack>
  );
}

function Canvas() {
  const scheme = useComputedColorScheme('light');
  return <GraphCanvas scheme={scheme} />;
}

/** Tells a screen reader what has been chosen on the canvas. */
function Announcement() {
  const { entities } = useExplorer((state) => state.selection);
  const view = useExplorer((state) => state.history.present);
  const group = chosenGroup(useDrawn(), entities);
  const [only] = entities.flatMap((id) => view.entities[id] ?? []);
  const several = group
    ? `${group.label}, a group of ${group.count.toLocaleString('en')}`
    : `${entities.length} chosen`;
  const one = only ? `${only.name}, ${only.type}, ${only.degree} lines` : '';
  const text = group || entities.length > 1 ? several : one;
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}
