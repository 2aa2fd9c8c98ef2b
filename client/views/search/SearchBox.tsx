import { Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { goTo } from '../../components/go-to.ts';
import type { Command } from '../../state/commands.ts';
import { reveal } from '../../state/loading.ts';
import { SearchField, type Taken } from '../../search/SearchField.tsx';

/** Finds things of the graph by any of their names, and commands by their words. */
export function SearchBox({ commands }: { commands: readonly Command[] }) {
  const input = useRef<HTMLInputElement>(null);
  useSearchKeys(input);
  return (
    <SearchField
      ref={input}
      aria-label="Search"
      data-part="search"
      placeholder="Search names in any script, or a command"
      rightSection={<Kbd visibleFrom="md">Ctrl K</Kbd>}
      rightSectionWidth={68}
      rightSectionPointerEvents="none"
      commands={commands}
      onTake={take}
    />
  );
}

function take(taken: Taken): void {
  // Before the command, which may lead elsewhere.
  goTo('picture');
  if ('hit' in taken) void reveal(taken.hit.id, { more: taken.more });
  else taken.command.run();
}

/** Ctrl+K, and `/` outside of fields, lead to the search. */
function useSearchKeys(input: { current: HTMLInputElement | null }): void {
  const open = () => {
    input.current?.focus();
    input.current?.select();
  };
  useHotkeys([['mod+K', open]], []);
  useHotkeys([['/', open]]);
}
