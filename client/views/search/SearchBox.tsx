import { Kbd, Loader, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { COMMANDS } from '../../state/commands.ts';
import { reveal } from '../../state/loading.ts';
import classes from './SearchBox.module.css';
import { SearchOptions } from './SearchOptions.tsx';
import { useFound } from './use-found.ts';

const NONE = -1;

/** Finds things of the graph by any of their names, and commands by their words. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [at, setAt] = useState(NONE);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const found = useFound(text.trim());
  const commands = matchingCommands(text);
  const count = found.hits.length + commands.length;
  const chosen = opened && at < count ? at : NONE;
  useSearchKeys(input);

  const close = () => {
    setOpened(false);
    setAt(NONE);
  };
  const submit = (index: number) => {
    const hit = found.hits[index];
    if (hit) void reveal(hit.id);
    else commands[index - found.hits.length]?.run();
    setText('');
    close();
    document.querySelector<HTMLElement>('[data-graph]')?.focus();
  };
  const step = (by: 1 | -1) => {
    setOpened(true);
    setAt(chosen === NONE && by < 0 ? count - 1 : (chosen + by + count) % count);
  };
  const keyDown = (event: KeyboardEvent) => {
    // What is being composed of several keys is not yet a text.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return opened ? close() : input.current?.blur();
    if (event.key === 'ArrowDown' && count > 0) step(1);
    else if (event.key === 'ArrowUp' && count > 0) step(-1);
    else if (event.key === 'Enter' && chosen !== NONE) submit(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.box}>
      <TextInput
        ref={input}
        role="combobox"
        aria-label="Search"
        aria-expanded={opened}
        aria-controls={opened ? list : undefined}
        aria-activedescendant={chosen === NONE ? undefined : `${list}-${chosen}`}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="Search names in any script, or a command"
        leftSection={found.loading ? <Loader size={16} aria-hidden /> : <IconSearch size={16} aria-hidden />}
        rightSection={<Kbd visibleFrom="md">Ctrl K</Kbd>}
        rightSectionWidth={68}
        rightSectionPointerEvents="none"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setOpened(true);
          setAt(NONE);
        }}
        onFocus={() => setOpened(true)}
        onClick={() => setOpened(true)}
        onBlur={close}
        onKeyDown={keyDown}
      />
      {opened && <SearchOptions id={list} found={found} commands={commands} chosen={chosen} onSubmit={submit} />}
    </div>
  );
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

function matchingCommands(text: string) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMANDS.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
