import { Group, Switch } from '@mantine/core';
import type { RelationType } from '../../api/generated.ts';
import { SeveralOf } from '../../components/SeveralOf.tsx';
import { changePath } from '../../state/actions.ts';
import type { PathQuestion } from '../../state/path-question.ts';
import { RELATION_ORDER, RELATION_WORDS } from '../../state/wording.ts';

const TYPES = RELATION_ORDER.map((value) => ({ value, label: RELATION_WORDS[value].name }));

/** By which relations, and how long; the day is that of the time bar. */
export function PathOptions({ question }: { question: PathQuestion }) {
  return (
    <Group align="flex-end" gap="md">
      <SeveralOf
        label="Only by"
        placeholder={question.types.length === 0 ? 'Any relation' : ''}
        data={TYPES}
        value={[...question.types]}
        onChange={(types) => changePath({ ...question, types: types as RelationType[] })}
        searchable
        miw={260}
        flex={1}
      />
      <Switch
        mb={8}
        label="Longer ways too"
        checked={question.longer}
        onChange={({ currentTarget: { checked } }) => changePath({ ...question, longer: checked })}
      />
    </Group>
  );
}
