import type { Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether a word, small or not, is the field of a public office: "customs", "defence". */
export function isPortfolioWord({ text }: Pick<Token, 'text'>): boolean {
  return vocabulary.portfolios.has(text.charAt(0).toUpperCase() + text.slice(1));
}
