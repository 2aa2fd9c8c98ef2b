import { IconShare } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { MenuButton } from './components/MenuButton.tsx';

const ShareMenu = lazy(async () => ({ default: (await import('./ShareMenu.tsx')).ShareMenu }));

/** Opens what can be taken along of the view. */
export function ShareButton() {
  const [opened, setOpened] = useState(false);
  const icon = <IconShare size={20} aria-hidden />;
  return <MenuButton label="Share" icon={icon} opened={opened} onChange={setOpened} LazyMenu={ShareMenu} />;
}
