import { Button, CloseButton, ColorSwatch, Group, Modal, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { openColours, setRules } from '../../state/actions.ts';
import { PALETTE } from '../../state/palette.ts';
import { ruleWords } from '../../state/rule-words.ts';
import { useExplorer } from '../../state/store.ts';
import { NewRule } from './NewRule.tsx';

/** Colours of the user's own, by rules; the first that fits a thing or a line wins. */
export function ColoursDialog() {
  const opened = useExplorer((state) => state.coloursOpen);
  const rules = useExplorer((state) => state.history.present.rules);
  const scheme = useComputedColorScheme('light');
  return (
    <Modal opened={opened} onClose={() => openColours(false)} title="Colours" size="lg">
      <Stack>
        {rules.length === 0 && (
          <Text size="sm">
            Colour says the type until you add a rule: a topic red, what is planned grey, the years of one treaty blue.
          </Text>
        )}
        <Stack component="ol" gap={4} m={0} p={0} style={{ listStyle: 'none' }} aria-label="Rules">
          {rules.map((rule, index) => (
            <Group key={index} component="li" gap="sm" wrap="nowrap" justify="space-between">
              <Group gap={8} wrap="nowrap">
                <ColorSwatch
                  component="span"
                  size={18}
                  color={PALETTE[rule.colour][scheme]}
                  withShadow={false}
                  aria-hidden
                />
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {ruleWords(rule)}: {rule.colour}
                  {rule.strong && ', strong'}
                </Text>
              </Group>
              <CloseButton
                aria-label={`Remove the rule ${ruleWords(rule)}`}
                onClick={() => setRules(rules.filter((other) => other !== rule))}
              />
            </Group>
          ))}
        </Stack>
        <NewRule onAdd={(rule) => setRules([...rules, rule])} />
        {rules.length > 1 && (
          <Button variant="subtle" onClick={() => setRules([])}>
            Remove all
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
