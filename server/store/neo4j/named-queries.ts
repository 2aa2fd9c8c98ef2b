import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPES, type RelationType } from '../../model/types.ts';
import { packageRoot } from '../../package-root.ts';

/** What a query is told where Cypher takes no parameter; literal types let Neo4j use indexes and look at nothing else. */
export interface Literals {
  /** All of the model when left out. */
  types?: RelationType[] | undefined;
  /** Steps at most. */
  longest?: number;
  /** False where every condition would let all pass: each stands as `true`, which is not looked at again in every step. */
  narrowed?: boolean;
}

/** No relation is of this type: `RELATION_TYPE` stands for it where none is asked for. */
const NO_TYPE = 'NONE';

const CONDITION = /\b\w+_AS_ASKED\b/g;

/** A hint names one type: it stands once for each. */
const HINT = /USING INDEX SEEK \w+:(ANY_RELATION|RELATION_TYPE)\(\w+\)/g;

const texts = new Map<string, string>();

/**
 * Text of `cypher/<name>.cypher` without its header. `RELATION_TYPE` in it stands for the types asked for, `ANY_RELATION`
 * for every type of the model, `LONGEST` for a number of steps, and names of conditions for the files in
 * `cypher/conditions`.
 */
export function namedQuery(name: string, literals: Literals = {}): string {
  return filledIn(textOf(`${name}.cypher`), literals);
}

function textOf(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(packageRoot, 'cypher', file), 'utf8').replace(/^(\/\/.*\n)+/, '');
  texts.set(file, text);
  return text;
}

/** `RELATION_AS_ASKED` → the text of `conditions/relation-as-asked.cypher`, with the conditions that it names. */
function conditionOf(word: string): string {
  const text = textOf(`conditions/${word.toLowerCase().replaceAll('_', '-')}.cypher`);
  return text.trim().replaceAll(CONDITION, conditionOf);
}

/** The same query with its conditions and literals. */
export function filledIn(text: string, { types, longest, narrowed = true }: Literals): string {
  return text
    .replaceAll(CONDITION, (condition) => (narrowed ? conditionOf(condition) : 'true'))
    .replaceAll(HINT, (hint, word: string) =>
      listed(word, types)
        .map((type) => hint.replace(word, type))
        .join(' '),
    )
    .replaceAll(/ANY_RELATION|RELATION_TYPE/g, (word) => listed(word, types).join('|'))
    .replaceAll('LONGEST', () => steps(longest));
}

/** The types that a word stands for, in the order of the model, so that Neo4j plans a choice of types once. */
function listed(word: string, asked: RelationType[] | undefined): string[] {
  const all = Object.keys(RELATION_TYPES);
  if (word === 'ANY_RELATION' || asked === undefined) return all;
  const unknown = asked.find((type) => !all.includes(type));
  if (unknown !== undefined) throw new Error(`no relation type ${JSON.stringify(unknown)}`);
  const known = all.filter((type) => asked.some((one) => one === type));
  return known.length > 0 ? known : [NO_TYPE];
}

function steps(longest: number | undefined): string {
  if (!Number.isSafeInteger(longest)) throw new Error(`no number of steps: ${longest}`);
  return String(longest);
}
