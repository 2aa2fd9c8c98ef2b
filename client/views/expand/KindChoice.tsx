import { Checkbox, Stack, Text } from '@mantine/core';

interface KindChoiceProps<Kind> {
  title: string;
  kinds: readonly { kind: Kind; count: number }[];
  label: (kind: Kind) => string;
  /** None: all. */
  chosen: readonly Kind[];
  onChange: (chosen: Kind[]) => void;
}

/** A box to tick for each kind, with how many there are. */
export function KindChoice<Kind extends string>({ title, kinds, label, chosen, onChange }: KindChoiceProps<Kind>) {
  return (
    <Stack gap={4} role="group" aria-label={title}>
      <Text size="xs" fw={600} c="dimmed">
        {title}
        {chosen.length === 0 && ': all of these'}
      </Text>
      {kinds.map(({ kind, count }) => (
        <Checkbox
          key={kind}
          size="sm"
          label={`${label(kind)} (${count})`}
          checked={chosen.includes(kind)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))
          }
        />
      ))}
    </Stack>
  );
}
