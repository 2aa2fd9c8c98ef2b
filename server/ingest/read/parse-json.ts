import { RecordProblem } from '../record-problem.ts';
import { inWords, LIMITS } from './limits.ts';

/**
 * JSON from outside. Throws RecordProblem for what no record looks like and what could harm the programs that read it
 * (values nested deeply, a key `__proto__`), and SyntaxError for broken JSON.
 */
export function parseJson(text: string): unknown {
  if (isDeep(text)) throw new RecordProblem(`the JSON is nested more than ${inWords(LIMITS.depth)} levels deep`);
  const value: unknown = JSON.parse(text);
  // A key can also be spelt in escapes.
  if (/__proto__|\\u/.test(text) && hasProtoKey(value)) throw new RecordProblem('the JSON has a key __proto__');
  return value;
}

function isDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isString) {
      if (character === '\\') at += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}

function hasProtoKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProtoKey);
}
