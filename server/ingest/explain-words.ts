import type { ExplainedFact, ExplainedSentence, ExplainedThing } from './explain.ts';

/** How a piece of text is made to stand out; plain where there are no colours. */
export type Paint = (style: 'strong' | 'faint' | 'thing' | 'fact', text: string) => string;

const STYLES = { strong: '1', faint: '2', thing: '36', fact: '32' } as const;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m`;

/** A sentence and below it, indented, what was read from it. Nothing in the text steers the terminal. */
export function sentenceLines({ sentence, things, facts }: ExplainedSentence, paint: Paint): string[] {
  const lines = [
    ...things.map((thing) => `  + ${paint('thing', thingWords(thing))}${paint('faint', ruleWords(thing))}`),
    ...facts.map((fact) => `  > ${paint('fact', factWords(fact))}${paint('faint', ruleWords(fact))}`),
  ];
  const text = printable(sentence);
  return [lines.length > 0 ? paint('strong', text) : paint('faint', text), ...lines];
}

/** Fit to be printed on one line. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function thingWords({ type, names }: ExplainedThing): string {
  const [name = '', ...others] = names.map(printable);
  return `${type} ${name}${others.length > 0 ? ` (also ${others.join(', ')})` : ''}`;
}

/** `Louise Ho SIGNED Co-operative Arrangement, as Commissioner, 2023-11-27`. */
function factWords(fact: ExplainedFact): string {
  const { type, from, to, value, title, onBehalfOf, mode, valid } = fact;
  const core = to === null ? `${from}: ${type} ${value}` : `${from} ${type} ${to}`;
  const details = [
    to === null ? null : value,
    title && `as ${title}`,
    onBehalfOf && `on behalf of ${onBehalfOf}`,
    mode === 'done' ? null : mode,
    valid,
  ];
  return printable([core, ...details.filter(Boolean)].join(', '));
}

function ruleWords({ rule, confidence }: { rule: string; confidence: number }): string {
  return `  [${rule} ${Math.round(confidence * 100)} %]`;
}
