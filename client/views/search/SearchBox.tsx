import { useQuery } from '@apollo/client/react';
import { Combobox, Group, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { failureText } from '../../api/failure.ts';
import { SearchDocument } from '../../api/generated.ts';
import { COMMANDS } from '../../state/commands.ts';
import { reveal } from '../../state/loading.ts';
import classes from './SearchBox.module.css';
import { SearchResult, type Hit } from './SearchResult.tsx';

const SHOWN = 12;

/** Finds things of the graph by any of their names, and commands by their words. */
export function SearchBox() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useFound(text.trim());
  const commands = matchingCommands(text);
  const open = () => {
    input.current?.focus();
    input.current?.select();
    combobox.openDropdown();
  };
  useHotkeys([['mod+K', open]], []);
  useHotkeys([['/', open]]);
  const submit = (value: string) => {
    const command = COMMANDS.find(({ id }) => `command:${id}` === value);
    if (command) command.run();
    else void reveal(value);
    setText('');
    combobox.closeDropdown();
    document.querySelector<HTMLElement>('[data-graph]')?.focus();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} offset={6} shadow="md" withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className={classes.box}
          aria-label="Search"
          placeholder="Search names in any script, or a command"
          leftSection={found.loading ? <Loader size={16} aria-hidden /> : <IconSearch size={16} aria-hidden />}
          rightSection={<Kbd visibleFrom="md">Ctrl K</Kbd>}
          rightSectionWidth={68}
          rightSectionPointerEvents="none"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !combobox.dropdownOpened) input.current?.blur();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options} aria-label="Search results" aria-busy={found.loading}>
          {found.hits.length > 0 && (
            <Combobox.Group label={found.label}>
              {found.hits.map((hit) => (
                <Combobox.Option key={hit.id} value={hit.id}>
                  <SearchResult hit={hit} />
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {found.message && (
            <Combobox.Option value="" disabled className={classes.message}>
              {found.message}
            </Combobox.Option>
          )}
          {commands.length > 0 && (
            <Combobox.Group label="Commands">
              {commands.map(({ id, label, keys }) => (
                <Combobox.Option key={id} value={`command:${id}`}>
                  <Group justify="space-between" wrap="nowrap">
                    <span>{label}</span>
                    {keys && <Kbd size="xs">{keys}</Kbd>}
                  </Group>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface Found {
  hits: Hit[];
  label: string;
  message: string | null;
  loading: boolean;
}

function useFound(text: string): Found {
  const [query] = useDebouncedValue(text, 150);
  const { data, previousData, loading, error } = useQuery(SearchDocument, {
    variables: { query, first: SHOWN },
    skip: query === '',
  });
  if (text === '') return { hits: [], label: '', message: null, loading: false };
  if (error) return { hits: [], label: '', message: `Search failed. ${failureText(error)}`, loading: false };
  const waiting = loading || query !== text;
  const search = (data ?? (waiting ? previousData : undefined))?.search;
  const hits = search?.edges.map(({ node, ...match }) => ({ ...node, ...match })) ?? [];
  const more = (search?.totalCount ?? 0) - hits.length;
  return {
    hits,
    label: more > 0 ? `Best ${hits.length} of ${search?.totalCount}` : 'Found',
    message:
      search && hits.length === 0 && !waiting
        ? `Nothing is called “${text}”. Try fewer letters, or another name.`
        : null,
    loading: waiting,
  };
}

function matchingCommands(text: string) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMANDS.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
