import { Group, TextInput } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { setAsOf } from '../../state/actions.ts';
import { play, stopPlaying } from '../../state/playing.ts';
import { useExplorer } from '../../state/store.ts';

/** The day on which everything is looked at; empty for all of time. */
export function AsOf({ years }: { years: readonly number[] }) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const playing = useExplorer((state) => state.playing);
  const [typed, setTyped] = useState(asOf ?? '');
  useEffect(() => setTyped(asOf ?? ''), [asOf]);
  useEffect(() => stopPlaying, []);
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <TextInput
        type="date"
        size="xs"
        label="As of"
        aria-label="As of the day"
        max="2999-12-31"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          // While a year is being typed the field gives 0002-01-01.
          if (value === '' || value >= '1000') choose(value || null);
          else stopPlaying();
        }}
      />
      <IconButton label="All of time" disabled={asOf === null} onClick={() => choose(null)}>
        <IconX size={18} aria-hidden />
      </IconButton>
      <IconButton
        label={playing ? 'Stop' : 'Play the years'}
        disabled={years.length === 0}
        pressed={playing}
        onClick={() => (playing ? stopPlaying() : play(years))}
      >
        {playing ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />}
      </IconButton>
    </Group>
  );
}

/** A day that the user chooses ends the play. */
function choose(day: string | null): void {
  stopPlaying();
  setAsOf(day);
}
