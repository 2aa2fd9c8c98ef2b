import { Stack, Text, Title } from '@mantine/core';
import type { EntityQuery } from '../../api/generated.ts';
import classes from './Names.module.css';

type Attribute = NonNullable<EntityQuery['entity']>['attributes'][number];

const WORDS: Record<string, string> = {
  type: 'Type',
  status: 'Status',
  signed: 'Signed',
  inForce: 'In force from',
  ends: 'Until',
  date: 'Date',
  held: 'Held',
  kind: 'Kind',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
};

/** What texts say of the thing itself; where they differ, the other values too. */
export function Facts({ attributes }: { attributes: readonly Attribute[] }) {
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
              {WORDS[attribute.name] ?? attribute.name}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {attribute.value}
              <Others attribute={attribute} />
            </Text>
          </div>
        ))}
      </dl>
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
