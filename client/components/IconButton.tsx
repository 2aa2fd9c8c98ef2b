import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';

interface IconButtonProps {
  label: string;
  /** Shown after the label: `Ctrl+Z`. */
  keys?: string;
  disabled?: boolean;
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button that shows an icon and says its name. */
export function IconButton({ label, keys, disabled, pressed, onClick, children }: IconButtonProps) {
  return (
    <ActionIcon
      variant={pressed ? 'light' : 'subtle'}
      color={pressed ? undefined : 'gray'}
      c={pressed ? undefined : 'var(--mantine-color-text)'}
      size={36}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={pressed}
      bg={disabled ? 'transparent' : undefined}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
