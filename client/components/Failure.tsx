import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** What failed, and a way to try again. */
export function Failure({ title, text, onAgain }: { title: string; text: string; onAgain: () => void }) {
  return (
    <Alert role="alert" color="red" variant="outline" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{text}</Text>
        <Button size="xs" variant="default" onClick={onAgain}>
          Try again
        </Button>
      </Stack>
    </Alert>
  );
}
