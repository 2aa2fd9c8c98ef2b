import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';

/** A part that is there, and fetches what it needs, only once the reader opens it. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const part = useId();
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={open}
        aria-controls={part}
        leftSection={open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={part}>{open && children}</div>
    </div>
  );
}
