import { Menu } from '@mantine/core';
import { cloneElement, useEffect, useRef, useState, type ReactNode } from 'react';
import type { OfButton } from './MenuButton.tsx';

interface ButtonMenuProps extends OfButton {
  width: number;
  children: ReactNode;
}

/** The menu below its button. It opens when both are there, so that the focus goes into it and comes back. */
export function ButtonMenu({ button, opened, onChange, width, children }: ButtonMenuProps) {
  const target = useRef<HTMLButtonElement>(null);
  const [there, setThere] = useState(false);
  useEffect(() => {
    // This button has just taken the place of the one without a menu that was pressed.
    if (document.activeElement === document.body) target.current?.focus();
    setThere(true);
  }, []);
  return (
    <Menu
      opened={there && opened}
      onChange={onChange}
      position="bottom-end"
      width={width}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      // What scrolls can be reached by Tab too.
      menuItemTabIndex={0}
    >
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown mah="min(70vh, 32rem)" style={{ overflowY: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
