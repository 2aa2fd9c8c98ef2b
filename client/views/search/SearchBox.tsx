import { Kbd, Loader, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { goTo } from '../../components/go-to.ts';
import type { Command } from '../../state/commands.ts';
import { reveal } from '../../state/loading.ts';
import classes from './SearchBox.module.css';
import { SearchOptions } from './SearchOptions.tsx';
import { useFound } from './use-found.ts';

/** No place in the list. */
const NONE = -1;

/** Finds things of the graph by any of their names, and commands by their words. */
export function SearchBox({ commands: all }: { commands: readonly Command[] }) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  // By its id: results may come above it.
  const [at, setAt] = useState<string | null>(null);
  // Enter with nothing chosen takes the best, once the answer to the last letter is there.
  const [best, setBest] = useState<{ more: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const found = useFound(text.trim());
  const commands = matching(all, text);
  const ids = [...found.hits, ...commands].map(({ id }) => id);
  const count = ids.length;
  const chosen = opened && at !== null ? ids.indexOf(at) : NONE;
  useSearchKeys(input);

  const choose = (id: string | null) => {
    setAt(id);
    setBest(null);
  };
  const close = () => {
    setOpened(false);
    choose(null);
  };
  const submit = (index: number, more: boolean) => {
    const hit = found.hits[index];
    setText('');
    close();
    // Before the command, which may lead elsewhere.
    goTo('picture');
    if (hit) void reveal(hit.id, { more });
    else commands[index - found.hits.length]?.run();
  };
  const step = (by: 1 | -1) => {
    setOpened(true);
    choose(ids[chosen === NONE && by < 0 ? count - 1 : (chosen + by + count) % count] ?? null);
  };
  const takeBest = useEffectEvent((more: boolean) => (count > 0 ? submit(0, more) : setBest(null)));
  useEffect(() => {
    if (best && !found.loading) takeBest(best.more);
  }, [best, found.loading]);
  const keyDown = (event: KeyboardEvent) => {
    // What is being composed of several keys is not yet a text.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return opened ? close() : input.current?.blur();
    if (event.key === 'ArrowDown' && count > 0) step(1);
    else if (event.key === 'ArrowUp' && count > 0) step(-1);
    else if (event.key === 'Enter' && chosen !== NONE) submit(chosen, event.shiftKey);
    else if (event.key === 'Enter' && text.trim() !== '') setBest({ more: event.shiftKey });
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.box}>
      <TextInput
        ref={input}
        role="combobox"
        aria-label="Search"
        data-part="search"
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
          choose(null);
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

function matching(commands: readonly Command[], text: string) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
