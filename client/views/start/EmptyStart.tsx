import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { openAdd } from '../../state/actions.ts';

/** What to do where nothing has been read. */
export function EmptyStart() {
  return (
    <Stack align="center" maw={460}>
      <Title order={2} size="h3">
        Nothing has been read yet
      </Title>
      <Button onClick={() => openAdd(true)}>Add a release</Button>
      <Text ta="center">
        Or give Entente a release, a folder of them or a table of agreements, and reload this page:
      </Text>
      <Code block>npx entente ingest PATH</Code>
    </Stack>
  );
}
