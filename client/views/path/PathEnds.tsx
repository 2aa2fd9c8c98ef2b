import { SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { changePath } from '../../state/actions.ts';
import { SHORTEST, type PathQuestion } from '../../state/path-question.ts';
import { useExplorer } from '../../state/store.ts';
import { SearchField, type Taken } from '../../search/SearchField.tsx';

/** Something of the graph, by its id. */
export interface Thing {
  id: string;
  name: string;
}

type Ends = Partial<Record<'from' | 'to', Thing>>;

/** The two things of the question, found by their names; `told` are those that an answer has named. */
export function PathEnds({ question, told }: { question: PathQuestion | null; told: Ends }) {
  const [picked, setPicked] = useState<Ends>(() => ({ from: onlyChosen() }));
  const endOf = (end: 'from' | 'to') => {
    if (!question) return picked[end];
    return [told[end], picked[end]].find((thing) => thing?.id === question[end]);
  };
  const pick = (end: 'from' | 'to') => (taken: Taken) => {
    if (!('hit' in taken)) return;
    const ends = { from: endOf('from'), to: endOf('to'), [end]: taken.hit };
    setPicked(ends);
    if (ends.from && ends.to) changePath({ ...(question ?? SHORTEST), from: ends.from.id, to: ends.to.id });
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <SearchField label="From" placeholder="A name" standing={endOf('from')?.name ?? ''} onTake={pick('from')} />
      <SearchField label="To" placeholder="A name" standing={endOf('to')?.name ?? ''} onTake={pick('to')} />
    </SimpleGrid>
  );
}

/** Who looks at one thing asks how that is connected. */
function onlyChosen(): Thing | undefined {
  const { selection, history } = useExplorer.getState();
  const [id, ...others] = selection.entities;
  return id && others.length === 0 ? history.present.entities[id] : undefined;
}
