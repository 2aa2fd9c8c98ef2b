import { Group, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';

const PATIENCE = 300;

/** Says what is being waited for, but only when it takes long enough to be noticed. */
export function Waiting({ text }: { text: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Group role="status" gap="sm" p="sm" mih={44}>
      {long && (
        <>
          <Loader size="sm" aria-hidden />
          <Text size="sm">{text}</Text>
        </>
      )}
    </Group>
  );
}
