import { ActionIcon } from '@mantine/core';
import { Suspense, type ComponentType, type ReactElement, type ReactNode, type Ref } from 'react';
import { useOnceTrue } from './use-once-true.ts';

/** What a menu is given by its button. */
export interface OfButton {
  button: ReactElement<{ ref?: Ref<HTMLButtonElement> }>;
  opened: boolean;
  onChange: (opened: boolean) => void;
}

interface MenuButtonProps extends Omit<OfButton, 'button'> {
  label: string;
  icon: ReactNode;
  /** Not fetched before it is opened first. */
  LazyMenu: ComponentType<OfButton>;
}

/** A button that shows an icon, says its name and opens a menu. */
export function MenuButton({ label, icon, opened, onChange, LazyMenu }: MenuButtonProps) {
  const wanted = useOnceTrue(opened);
  const look = { variant: 'subtle', c: 'var(--mantine-color-text)', size: 36, 'aria-label': label, title: label };
  const alone = (
    <ActionIcon {...look} aria-haspopup="menu" aria-expanded={false} onClick={() => onChange(true)}>
      {icon}
    </ActionIcon>
  );
  if (!wanted) return alone;
  return (
    <Suspense fallback={alone}>
      <LazyMenu button={<ActionIcon {...look}>{icon}</ActionIcon>} opened={opened} onChange={onChange} />
    </Suspense>
  );
}
