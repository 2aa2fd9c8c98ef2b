import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EntityQuery } from '../../api/generated.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { attributeWord } from '../../state/attribute-words.ts';
import classes from './Names.module.css';

type Attribute = NonNullable<EntityQuery['entity']>['attributes'][number];

/** What texts say of the thing itself; where they differ, the other values too. */
export function Facts({ attributes, accounts }: { attributes: readonly Attribute[]; accounts: ReactNode }) {
  if (attributes.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label="Facts">
      <Title order={3} size="h6">
        Facts
      </Title>
      <dl className={classes.names}>
        {attributes.map((attribute) => (
          <div key={attribute.name} className={classes.kind}>
            <Text component="dt" size="xs" c="dimmed">
              {attributeWord(attribute.name)}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {attribute.value}
              <Others attribute={attribute} />
            </Text>
          </div>
        ))}
      </dl>
      <Disclosure label="What sources say of them">{accounts}</Disclosure>
    </Stack>
  );
}

function Others({ attribute: { support, others } }: { attribute: Attribute }) {
  if (others.length === 0) return null;
  const also = others.map((other) => `${other.value} (${other.support})`).join(', ');
  return (
    <Text span size="xs" c="dimmed" display="block">
      {`said by ${support}; others say ${also}`}
    </Text>
  );
}
