import { lazy, Suspense, useState } from 'react';
import { useExplorer, type Explorer } from './state/store.ts';

const AddDialog = lazy(async () => ({ default: (await import('./views/add/AddDialog.tsx')).AddDialog }));
const ColoursDialog = lazy(async () => ({
  default: (await import('./views/colours/ColoursDialog.tsx')).ColoursDialog,
}));
const EntityMenu = lazy(async () => ({ default: (await import('./views/menu/EntityMenu.tsx')).EntityMenu }));
const ExpandDialog = lazy(async () => ({ default: (await import('./views/expand/ExpandDialog.tsx')).ExpandDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./views/help/HelpDialog.tsx')).HelpDialog }));

/** What opens over the picture; fetched when it is opened first. */
export function Dialogs() {
  const menu = useOpened((state) => state.menu !== null);
  const adding = useOpened((state) => state.adding);
  const colours = useOpened((state) => state.coloursOpen);
  const expansion = useOpened((state) => state.expansion !== null);
  const help = useOpened((state) => state.helpOpen);
  return (
    <Suspense>
      {menu && <EntityMenu />}
      {adding && <AddDialog />}
      {colours && <ColoursDialog />}
      {expansion && <ExpandDialog />}
      {help && <HelpDialog />}
    </Suspense>
  );
}

/** Whether it is open or was before: a dialog that stays gives the focus back when it closes. */
function useOpened(isOpen: (state: Explorer) => boolean): boolean {
  const now = useExplorer(isOpen);
  const [opened, setOpened] = useState(now);
  if (now && !opened) setOpened(true);
  return opened;
}
