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
    .replaceAll('ANY_RELATION', () => typed())
    .replaceAll('RELATION_TYPE', () => typed(types))
    .replaceAll('LONGEST', () => steps(longest));
}

/** In the order of the model, so that Neo4j plans a choice of types once. */
function typed(types: RelationType[] = Object.keys(RELATION_TYPES) as RelationType[]): string {
  const unknown = types.find((type) => !Object.hasOwn(RELATION_TYPES, type));
  if (unknown !== undefined) throw new Error(`no relation type ${JSON.stringify(unknown)}`);
  return (
    Object.keys(RELATION_TYPES)
      .filter((type) => types.some((asked) => asked === type))
      .join('|') || NO_TYPE
  );
}

function steps(longest: number | undefined): string {
  if (!Number.isSafeInteger(longest)) throw new Error(`no number of steps: ${longest}`);
  return String(longest);
}
