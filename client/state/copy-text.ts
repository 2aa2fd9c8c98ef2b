import { tell } from './actions.ts';

/** Copies a text and tells the user so. */
export async function copyText(text: string, told: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  tell({ text: told });
}
