import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { goTo } from './components/go-to.ts';
import { SHARING } from './sharing.ts';
import { openTime } from './state/actions.ts';
import { attempt } from './state/attempt.ts';
import { COMMANDS, type Command } from './state/commands.ts';

/** Everything the user can do: with the canvas, with the screen, and to take along. */
export function useCommands(toggleLegend: () => void): readonly Command[] {
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  return useMemo(() => {
    const { link, question, print, pictures, data } = SHARING;
    const sharing = [link, question, print, ...pictures, ...data].map(({ id, words, take }) => ({
      id,
      label: words,
      run: attempt(() => take(scheme)),
    }));
    const other = scheme === 'dark' ? 'light' : 'dark';
    return [
      ...COMMANDS,
      ...sharing,
      {
        id: 'go-inspector',
        label: 'Go to what is told of the chosen',
        keys: 'Enter',
        run: () => void goTo('inspector'),
      },
      { id: 'go-legend', label: 'Go to the legend', keys: 'F6', run: () => void goTo('legend') },
      { id: 'as-of', label: 'As of a day: go to its field', run: goToDay },
      { id: 'legend', label: 'Show or hide the legend', run: toggleLegend },
      { id: 'scheme', label: `Colours of the screen: ${other}`, run: () => setColorScheme(other) },
    ];
  }, [scheme, setColorScheme, toggleLegend]);
}

function goToDay(): void {
  openTime(true);
  // The bar is there when it has been drawn.
  requestAnimationFrame(() => goTo('time'));
}
