import { Button, ColorSwatch, Group, NativeSelect, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { openColours, setMeasure } from '../../state/actions.ts';
import { useDrawn } from '../../state/drawn.ts';
import { closeGroups, groupBy, GROUPING_WORDS, showWhole } from '../../state/group-actions.ts';
import { MEASURE_WORDS } from '../../state/measures.ts';
import { PALETTE } from '../../state/palette.ts';
import { ruleWords } from '../../state/rule-words.ts';
import { useExplorer } from '../../state/store.ts';
import { GROUPINGS, MEASURES, REST, type StyleRule } from '../../state/view.ts';

/** What stands for what in the picture, and how to choose it: groups, sizes, colours of the user's own. */
export function Appearance() {
  return (
    <Stack gap="xs" role="group" aria-label="Appearance">
      <Group gap="xs" wrap="nowrap">
        <GroupChoice />
        <SizeChoice />
      </Group>
      <SizeWords />
      <OpenGroups />
      <Rules />
    </Stack>
  );
}

/** "community" and "betweenness" have room side by side. */
const NARROW = { rightSectionWidth: 22, styles: { input: { paddingInline: '8px 22px' } } };

function GroupChoice() {
  const { grouping, rest } = useExplorer((state) => state.history.present);
  const choose = (value: string) => {
    const whole = REST.find((by) => value === `whole-${by}`);
    if (whole) showWhole(whole);
    else groupBy(GROUPINGS.find((known) => known === value) ?? null);
  };
  const choices = GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }));
  return (
    <NativeSelect
      size="xs"
      flex={1}
      {...NARROW}
      label="Group by"
      value={rest ? `whole-${rest}` : (grouping?.by ?? '')}
      onChange={({ currentTarget: { value } }) => choose(value)}
      data={[
        { value: '', label: 'nothing' },
        { group: 'On the canvas', items: choices },
        { group: 'The whole graph', items: REST.map((by) => ({ value: `whole-${by}`, label: GROUPING_WORDS[by] })) },
      ]}
    />
  );
}

function SizeChoice() {
  const measure = useExplorer((state) => state.history.present.measure);
  return (
    <NativeSelect
      size="xs"
      flex="0 0 7.2rem"
      {...NARROW}
      label="Size by"
      value={measure}
      onChange={({ currentTarget: { value } }) => setMeasure(MEASURES.find((known) => known === value) ?? measure)}
      data={MEASURES.map((value) => ({ value, label: MEASURE_WORDS[value].label.toLowerCase() }))}
    />
  );
}

function SizeWords() {
  const measure = useExplorer((state) => state.history.present.measure);
  return (
    <Text size="xs" c="dimmed">
      Size: {MEASURE_WORDS[measure].says.toLowerCase()}
    </Text>
  );
}

function OpenGroups() {
  const { grouping, rest } = useExplorer((state) => state.history.present);
  const { groups } = useDrawn();
  const open = grouping?.open.length ?? 0;
  if (!grouping && !rest) return null;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" role="status">
        {groups.length} {groups.length === 1 ? 'group' : 'groups'}
        {rest && ' of the whole graph'}
        {open > 0 && `, ${open} open`}
      </Text>
      {open > 0 && (
        <Button size="compact-xs" variant="default" onClick={closeGroups}>
          Close all
        </Button>
      )}
    </Group>
  );
}

function Rules() {
  const rules = useExplorer((state) => state.history.present.rules);
  return (
    <Stack gap={4}>
      {rules.map((rule, index) => (
        <Rule key={index} rule={rule} />
      ))}
      <Button size="compact-sm" variant="default" onClick={() => openColours(true)}>
        Colours…
      </Button>
    </Stack>
  );
}

function Rule({ rule }: { rule: StyleRule }) {
  const scheme = useComputedColorScheme('light');
  return (
    <Group gap={8} wrap="nowrap">
      <ColorSwatch component="span" size={16} color={PALETTE[rule.colour][scheme]} withShadow={false} aria-hidden />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {ruleWords(rule)}: {rule.colour}
        {rule.strong && ', strong'}
      </Text>
    </Group>
  );
}
