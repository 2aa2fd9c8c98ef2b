import type { EntityType, PreviewDocumentMutation } from '../../api/generated.ts';
import { MODE_WORDS, RELATION_WORDS } from '../../state/wording.ts';

export type Preview = NonNullable<PreviewDocumentMutation['previewDocument']['preview']>;

export interface Range {
  start: number;
  end: number;
}

/** A line beside the text: what was read, and where. */
export interface ReadLine {
  id: string;
  /** The thing's type; null for a fact. */
  type: EntityType | null;
  words: string;
  detail: string;
  /** Sorted; the first is where a click leads. */
  places: readonly Range[];
}

/** What was read, as lines: things, then what is said of them, in the order of the text. */
export function linesOf(preview: Preview): { things: ReadLine[]; facts: ReadLine[] } {
  const name = (index: number) => preview.entities[index]?.names[0]?.text ?? '';
  const things = preview.entities.map(({ type, names, passages, known }, index) => {
    const others = names.slice(1).map(({ text }) => text);
    const details = [
      others.length > 0 ? `also ${others.join(', ')}` : '',
      known === null ? '' : known.name === names[0]?.text ? 'already in the graph' : `in the graph as ${known.name}`,
      passages[0] ? ruleWords(passages[0]) : '',
    ];
    return { id: `thing:${index}`, type, words: name(index), detail: joined(details), places: passages };
  });
  const relations = preview.relations.map((relation, index) => ({
    id: `relation:${index}`,
    type: null,
    words: `${name(relation.from)} · ${RELATION_WORDS[relation.type].name.toLowerCase()} · ${name(relation.to)}`,
    detail: joined([
      relation.title ?? relation.qualifier,
      relation.valid,
      modeWords(relation),
      ruleWords(relation.passage),
    ]),
    places: [relation.passage],
  }));
  const attributes = preview.attributes.map((attribute, index) => ({
    id: `attribute:${index}`,
    type: null,
    words: `${name(attribute.entity)}: ${attribute.name} ${attribute.value}`,
    detail: joined([modeWords(attribute), ruleWords(attribute.passage)]),
    places: [attribute.passage],
  }));
  return { things, facts: [...relations, ...attributes].toSorted((a, b) => startOf(a) - startOf(b)) };
}

function startOf({ places }: ReadLine): number {
  return places[0]?.start ?? 0;
}

function modeWords({ mode }: Pick<Preview['relations'][number], 'mode'>): string {
  return mode === 'DONE' ? '' : MODE_WORDS[mode].toLowerCase();
}

function ruleWords({ rule, confidence }: { rule: string; confidence: number }): string {
  return `rule ${rule}, ${Math.round(confidence * 100)} %`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
