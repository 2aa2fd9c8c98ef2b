import { lazy, Suspense } from 'react';
import { useExplorer, type Explorer } from './state/store.ts';
import { useOnceTrue } from './components/use-once-true.ts';

const AddDialog = lazy(async () => ({ default: (await import('./views/add/AddDialog.tsx')).AddDialog }));
const ColoursDialog = lazy(async () => ({
  default: (await import('./views/colours/ColoursDialog.tsx')).ColoursDialog,
}));
const EntityMenu = lazy(async () => ({ default: (await import('./views/menu/EntityMenu.tsx')).EntityMenu }));
const ExpandDialog = lazy(async () => ({ default: (await import('./views/expand/ExpandDialog.tsx')).ExpandDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./views/help/HelpDialog.tsx')).HelpDialog }));
const SavedViewsDialog = lazy(async () => ({
  default: (await import('./views/saved/SavedViewsDialog.tsx')).SavedViewsDialog,
}));

/** What opens over the picture; fetched when it is opened first. */
export function Dialogs() {
  const menu = useOpened((state) => state.menu !== null);
  const adding = useOpened((state) => state.adding);
  const colours = useOpened((state) => state.coloursOpen);
  const expansion = useOpened((state) => state.expansion !== null);
  const views = useOpened((state) => state.viewsOpen);
  const help = useOpened((state) => state.helpOpen);
  return (
    <Suspense>
      {menu && <EntityMenu />}
      {adding && <AddDialog />}
      {colours && <ColoursDialog />}
      {expansion && <ExpandDialog />}
      {views && <SavedViewsDialog />}
      {help && <HelpDialog />}
    </Suspense>
  );
}

function useOpened(isOpen: (state: Explorer) => boolean): boolean {
  return useOnceTrue(useExplorer(isOpen));
}
