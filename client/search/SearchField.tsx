import { Loader, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent, type Ref } from 'react';
import type { Command } from '../state/commands.ts';
import classes from './SearchField.module.css';
import { SearchOptions } from './SearchOptions.tsx';
import type { Hit } from './SearchResult.tsx';
import { useFound, type Found } from './use-found.ts';

/** No place in the list. */
const NONE = -1;

/** What was taken from the list, with Shift as `more`. */
export type Taken = { hit: Hit; more: boolean } | { command: Command };

interface SearchFieldProps extends TextInputProps {
  /** Found by their words, besides things. */
  commands?: readonly Command[];
  /** Stands in the field while nothing is typed; without it what was typed stays when the field is left. */
  standing?: string;
  onTake: (taken: Taken) => void;
  ref?: Ref<HTMLInputElement>;
}

/** A field that finds things of the graph by any of their names; Enter takes the best of them. */
export function SearchField({ commands: all = [], standing, onTake, ...field }: SearchFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? '';
  const [opened, setOpened] = useState(false);
  // By its id: results may come above it.
  const [at, setAt] = useState<string | null>(null);
  // Enter with nothing chosen takes the best, once the answer to the last letter is there.
  const [best, setBest] = useState<{ more: boolean } | null>(null);
  const list = useId();
  const newest = useFound(text.trim());
  const [held, setHeld] = useState<Found | null>(null);
  const found = { ...(held ?? newest), loading: newest.loading };
  const commands = matching(all, text);
  const ids = [...found.hits, ...commands].map(({ id }) => id);
  const count = ids.length;
  const listed = opened && (count > 0 || found.message !== null);
  const chosen = listed && at !== null ? ids.indexOf(at) : NONE;

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
    const command = commands[index - found.hits.length];
    setTyped(null);
    close();
    if (hit) onTake({ hit, more });
    else if (command) onTake({ command });
  };
  /** While a row is pressed the list stands still, so that a click takes what it was begun on. */
  const hold = () => {
    setHeld(found);
    // The click comes right behind it.
    window.addEventListener('mouseup', () => setTimeout(setHeld, 0, null), { once: true });
  };
  const step = (by: 1 | -1) => {
    setOpened(true);
    choose(ids[chosen === NONE && by < 0 ? count - 1 : (chosen + by + count) % count] ?? null);
  };
  const takeBest = useEffectEvent((more: boolean) => (count > 0 ? submit(0, more) : setBest(null)));
  useEffect(() => {
    if (best && !found.loading) takeBest(best.more);
  }, [best, found.loading]);
  const enter = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    setOpened(true);
    // What is typed takes the place of what stands there.
    if (typed === null) currentTarget.select();
  };
  const leave = () => {
    close();
    if (standing !== undefined) setTyped(null);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // What is being composed of several keys is not yet a text.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return listed ? close() : event.currentTarget.blur();
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
        role="combobox"
        aria-expanded={listed}
        aria-controls={listed ? list : undefined}
        aria-activedescendant={chosen === NONE ? undefined : `${list}-${chosen}`}
        aria-autocomplete="list"
        autoComplete="off"
        leftSection={found.loading ? <Loader size={16} aria-hidden /> : <IconSearch size={16} aria-hidden />}
        value={typed ?? standing ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setOpened(true);
          choose(null);
        }}
        onFocus={enter}
        onClick={enter}
        onBlur={leave}
        onKeyDown={keyDown}
        {...field}
      />
      {listed && (
        <SearchOptions id={list} found={found} commands={commands} chosen={chosen} onSubmit={submit} onPress={hold} />
      )}
    </div>
  );
}

function matching(commands: readonly Command[], text: string) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
