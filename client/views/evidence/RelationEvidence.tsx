import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Disclosure } from '../../components/Disclosure.tsx';
import { reveal } from '../../state/loading.ts';
import { MODE_WORDS, RELATION_WORDS } from '../../state/wording.ts';
import type { EvidencedRelation } from './evidenced-relation.ts';
import { SourceCard } from './SourceCard.tsx';

/** One relation: what it says, how many sources agree, where they differ, and each sentence. */
export function RelationEvidence({ relation, accounts }: { relation: EvidencedRelation; accounts: ReactNode }) {
  const sources = relation.evidence.edges.map(({ node }) => node);
  const [open, setOpen] = useState((sources.find(({ document }) => document.kind === 'RELEASE') ?? sources[0])?.id);
  return (
    <Stack gap="sm">
      <Title order={2} size="h5" fw={500} lh={1.5}>
        <EntityLink entity={relation.from} /> {RELATION_WORDS[relation.type].name.toLowerCase()}{' '}
        <EntityLink entity={relation.to} />
      </Title>
      <Group gap={6}>
        {[relation.title ?? relation.qualifier, relation.valid, MODE_WORDS[relation.mode]]
          .filter(Boolean)
          .map((fact) => (
            <Badge key={fact} variant="default" tt="none" fw={500} h="auto" style={{ whiteSpace: 'normal' }}>
              {fact}
            </Badge>
          ))}
      </Group>
      <Text size="sm">
        {relation.support === 1 ? 'One source says so.' : `${relation.support} sources say so.`}
        {relation.onBehalfOf && ` On behalf of ${relation.onBehalfOf.name}.`}
      </Text>
      {relation.variants.length > 1 && (
        <section aria-label="Sources agreeing and conflicting">
          {relation.disputed && (
            <Text size="sm" fw={600}>
              Sources differ
            </Text>
          )}
          <Disclosure label="How each source tells it">{accounts}</Disclosure>
        </section>
      )}
      {sources.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          open={source.id === open}
          onOpen={() => setOpen(source.id === open ? undefined : source.id)}
        />
      ))}
      {relation.evidence.totalCount > sources.length && (
        <Text size="sm" c="dimmed">
          {relation.evidence.totalCount - sources.length} more sentences say so.
        </Text>
      )}
    </Stack>
  );
}

function EntityLink({ entity }: { entity: { id: string; name: string } }) {
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      ta="start"
      underline="always"
      onClick={() => void reveal(entity.id)}
    >
      {entity.name}
    </Anchor>
  );
}
