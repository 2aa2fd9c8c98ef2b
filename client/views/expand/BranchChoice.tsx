import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { openExpansion } from '../../state/actions.ts';
import { expandBranch } from '../../state/expanding.ts';
import { ENTITY_LOOK, ENTITY_ORDER } from '../../state/look.ts';
import { useExplorer } from '../../state/store.ts';
import { WHOLE_BRANCH, type Branch } from '../../state/view.ts';
import { RELATION_ORDER, RELATION_WORDS } from '../../state/wording.ts';
import { branchCount, countsBy, type RelationCount } from './branch-count.ts';
import { KindChoice } from './KindChoice.tsx';

const SIZES = [25, 50, 100, 250, 500];

/** Which relations, to what, of when, how many, in which order; says before how many there are. */
export function BranchChoice({ id, counts }: { id: string; counts: readonly RelationCount[] }) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const [branch, setBranch] = useState<Branch>({ ...WHOLE_BRANCH, asOf, order: 'DEGREE' });
  const change = (changed: Partial<Branch>) => setBranch({ ...branch, ...changed });
  const count = branchCount(counts, branch);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    openExpansion(null);
    void expandBranch(id, branch);
  };
  return (
    <Stack component="form" onSubmit={submit} aria-label="What to bring">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <KindChoice
          title="Lines"
          kinds={countsBy(counts, RELATION_ORDER, ({ type }) => type)}
          label={(type) => RELATION_WORDS[type].name}
          chosen={branch.types}
          onChange={(types) => change({ types })}
        />
        <KindChoice
          title="Linked to"
          kinds={countsBy(counts, ENTITY_ORDER, ({ neighbourType }) => neighbourType)}
          label={(type) => ENTITY_LOOK[type].many}
          chosen={branch.neighbourTypes}
          onChange={(neighbourTypes) => change({ neighbourTypes })}
        />
      </SimpleGrid>
      <Group align="flex-end">
        <TextInput
          type="date"
          label="Only what can hold on"
          value={branch.asOf ?? ''}
          onChange={({ currentTarget: { value } }) => change({ asOf: value || null })}
        />
        <NativeSelect
          label="At once"
          value={branch.size}
          onChange={({ currentTarget: { value } }) => change({ size: Number(value) })}
          data={SIZES.map(String)}
        />
        <Checkbox
          mb={8}
          label="Most connected first"
          checked={branch.order === 'DEGREE'}
          onChange={({ currentTarget: { checked } }) => change({ order: checked ? 'DEGREE' : 'NAME' })}
        />
      </Group>
      <Text size="sm" role="status">
        {countWords(count, branch)}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => openExpansion(null)}>
          Cancel
        </Button>
        <Button type="submit" disabled={count === 0}>
          Expand
        </Button>
      </Group>
    </Stack>
  );
}

function countWords(count: number, { size, asOf }: Branch): string {
  if (count === 0) return 'It has no such line: choose others.';
  const lines = `${count} ${count === 1 ? 'line' : 'lines'}${asOf ? ', fewer if some cannot hold then' : ''}`;
  return count <= size
    ? `Brings ${lines}.`
    : `Brings ${size} of ${lines}; the rest stays behind “+${count - size} more”.`;
}
