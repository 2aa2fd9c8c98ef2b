import { Stack, Text, Title } from '@mantine/core';
import type { NameKind } from '../../api/generated.ts';
import classes from './Names.module.css';

const KINDS: Record<NameKind, string> = {
  FULL: 'Full',
  SHORT: 'Short',
  ACRONYM: 'Acronym',
  OTHER_SCRIPT: 'In another script',
  FORMER: 'Former',
};

interface Alias {
  text: string;
  kind: NameKind;
  language: string | null;
}

/** All other names, by kind. */
export function Names({ aliases }: { aliases: readonly Alias[] }) {
  if (aliases.length === 0) return null;
  const kinds = (Object.keys(KINDS) as NameKind[]).filter((kind) => aliases.some((alias) => alias.kind === kind));
  return (
    <Stack gap={4} component="section" aria-label="Other names">
      <Title order={3} size="h6">
        Other names
      </Title>
      <dl className={classes.names}>
        {kinds.map((kind) => (
          <div key={kind} className={classes.kind}>
            <Text component="dt" size="xs" c="dimmed">
              {KINDS[kind]}
            </Text>
            {aliases
              .filter((alias) => alias.kind === kind)
              .map(({ text, language }) => (
                <Text key={text} component="dd" size="sm" lang={language ?? undefined} m={0}>
                  {text}
                </Text>
              ))}
          </div>
        ))}
      </dl>
    </Stack>
  );
}
