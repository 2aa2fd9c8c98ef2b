import { lazy, Suspense } from 'react';
import { useExplorer } from './state/store.ts';

const ColoursDialog = lazy(async () => ({
  default: (await import('./views/colours/ColoursDialog.tsx')).ColoursDialog,
}));
const ExpandDialog = lazy(async () => ({ default: (await import('./views/expand/ExpandDialog.tsx')).ExpandDialog }));

/** Dialogs that are fetched when they are opened first. */
export function Dialogs() {
  const coloursOpen = useExplorer((state) => state.coloursOpen);
  const expansion = useExplorer((state) => state.expansion);
  return (
    <Suspense>
      {coloursOpen && <ColoursDialog />}
      {expansion && <ExpandDialog key={expansion} id={expansion} />}
    </Suspense>
  );
}
