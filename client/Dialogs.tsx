import { lazy, Suspense } from 'react';
import { useExplorer } from './state/store.ts';

const ColoursDialog = lazy(async () => ({
  default: (await import('./views/colours/ColoursDialog.tsx')).ColoursDialog,
}));

/** Dialogs that are fetched when they are opened first. */
export function Dialogs() {
  const coloursOpen = useExplorer((state) => state.coloursOpen);
  return <Suspense>{coloursOpen && <ColoursDialog />}</Suspense>;
}
