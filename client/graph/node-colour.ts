import { ENTITY_LOOK } from '../state/look.ts';
import { PALETTE } from '../state/palette.ts';
import type { NodeSpec } from './elements.ts';
import { INK, type Scheme } from './style.ts';

/** What a rule of the user gives it, else that of its type. */
export function nodeColour({ type, colour }: NodeSpec, scheme: Scheme): string {
  if (colour) return PALETTE[colour][scheme];
  return type === 'Mixed' || type === 'More' ? INK[scheme].group : ENTITY_LOOK[type][scheme];
}
