import { Box, Group, Kbd, Paper } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import type { Command } from '../state/commands.ts';
import classes from './SearchField.module.css';
import { SearchResult } from './SearchResult.tsx';
import type { Found } from './use-found.ts';

interface SearchOptionsProps {
  id: string;
  found: Found;
  commands: readonly Command[];
  /** Counted over what is found and then the commands; none when negative. */
  chosen: number;
  /** With Shift, beside what is chosen. */
  onSubmit: (index: number, more: boolean) => void;
  /** When the pointer goes down on the list. */
  onPress: () => void;
}

/** What is found, then the commands, as the list of the search box. */
export function SearchOptions({ id, found, commands, chosen, onSubmit, onPress }: SearchOptionsProps) {
  const option = (index: number) => ({
    id: `${id}-${index}`,
    chosen: index === chosen,
    onClick: ({ shiftKey }: MouseEvent) => onSubmit(index, shiftKey),
  });
  return (
    <Paper
      id={id}
      className={classes.options}
      withBorder
      shadow="md"
      p={4}
      role="listbox"
      aria-label="Search results"
      aria-busy={found.loading}
      // The focus stays in the field; with Tab it goes on, and not to a list that closes then.
      tabIndex={-1}
      onMouseDown={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      {found.hits.length > 0 && (
        <OptionGroup id={`${id}-found`} label={found.label}>
          {found.hits.map((hit, index) => (
            <Option key={hit.id} {...option(index)}>
              <SearchResult hit={hit} />
            </Option>
          ))}
        </OptionGroup>
      )}
      {commands.length > 0 && (
        <OptionGroup id={`${id}-commands`} label="Commands">
          {commands.map(({ id: name, label, keys }, index) => (
            <Option key={name} {...option(found.hits.length + index)}>
              <Group justify="space-between" wrap="nowrap">
                <span>{label}</span>
                {keys && <Kbd size="xs">{keys}</Kbd>}
              </Group>
            </Option>
          ))}
        </OptionGroup>
      )}
      {/* Last, so that a late answer of nothing moves no command from under the pointer. */}
      {found.message && (
        <div role="option" aria-disabled aria-selected={false} className={classes.message}>
          {found.message}
        </div>
      )}
    </Paper>
  );
}

function OptionGroup({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={classes.label}>
        {label}
      </div>
      {children}
    </div>
  );
}

interface OptionProps {
  id: string;
  chosen: boolean;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
}

function Option({ id, chosen, onClick, children }: OptionProps) {
  return (
    <Box
      id={id}
      ref={chosen ? bringIntoSight : undefined}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={classes.option}
      onClick={onClick}
    >
      {children}
    </Box>
  );
}

function bringIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
