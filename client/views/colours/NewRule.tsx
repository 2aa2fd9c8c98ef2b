import {
  Button,
  Checkbox,
  ColorSwatch,
  Group,
  NativeSelect,
  Stack,
  TextInput,
  useComputedColorScheme,
} from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import { facetCounts, facetsOf } from '../../state/filters.ts';
import { COLOURS, isColour, PALETTE, type Colour } from '../../state/palette.ts';
import { FIRST, LAST } from '../../state/rule-words.ts';
import { useExplorer } from '../../state/store.ts';
import type { Period, StyleRule } from '../../state/view.ts';

const ANY = '';
const YEAR = { pattern: '[0-9]{4}(-[0-9]{2}){0,2}', placeholder: '2019 or 2019-03' };

/** Makes a rule: of what, of when, in which colour. */
export function NewRule({ onAdd }: { onAdd: (rule: StyleRule) => void }) {
  const [facet, setFacet] = useState(ANY);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [colour, setColour] = useState<Colour>('red');
  const [strong, setStrong] = useState(false);
  const scheme = useComputedColorScheme('light');
  const period: Period | null = from || to ? { from: from || FIRST, to: to || LAST } : null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd({ facet: facet || null, period, colour, strong });
  };
  return (
    <Stack component="form" gap="xs" onSubmit={add} aria-label="New rule">
      <NativeSelect
        label="What"
        value={facet}
        onChange={({ currentTarget: { value } }) => setFacet(value)}
        data={useFacetChoices()}
      />
      <Group grow>
        <TextInput
          label="Dated from"
          {...YEAR}
          value={from}
          onChange={({ currentTarget: { value } }) => setFrom(value)}
        />
        <TextInput label="Dated up to" {...YEAR} value={to} onChange={({ currentTarget: { value } }) => setTo(value)} />
      </Group>
      <Group align="flex-end">
        <NativeSelect
          label="Colour"
          value={colour}
          onChange={({ currentTarget: { value } }) => isColour(value) && setColour(value)}
          data={COLOURS}
          leftSection={
            <ColorSwatch component="span" size={16} color={PALETTE[colour][scheme]} withShadow={false} aria-hidden />
          }
        />
        <Checkbox
          mb={8}
          label="Strong: a rim, a wider line"
          checked={strong}
          onChange={({ currentTarget: { checked } }) => setStrong(checked)}
        />
        <Button type="submit" disabled={facet === ANY && period === null}>
          Add the rule
        </Button>
      </Group>
    </Stack>
  );
}

/** The kinds of the legend that the canvas holds. */
function useFacetChoices() {
  const view = useExplorer((state) => state.history.present);
  const standing = useExplorer((state) => state.standing);
  return useMemo(() => {
    const groups = facetsOf(facetCounts(view, standing), undefined).map(({ title, facets }) => ({
      group: title,
      items: facets.map(({ key, label, here }) => ({ value: key, label: `${label} (${here})` })),
    }));
    return [{ value: ANY, label: 'Anything with a date' }, ...groups];
  }, [view, standing]);
}
