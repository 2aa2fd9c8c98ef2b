import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';

/** Beside a passage: copies it with who published it, when and where. */
export function CitationButton({ onClick }: { onClick: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className="screen-only"
      leftSection={<IconQuote size={16} aria-hidden />}
      onClick={onClick}
    >
      Copy the citation
    </Button>
  );
}
