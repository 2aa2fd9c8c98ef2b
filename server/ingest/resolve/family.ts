import { foldName } from './fold-name.ts';

export type Family = 'memorandum' | 'recognition' | 'plan' | 'declaration' | 'agreement';

/** Under which family of instruments a type ("MOU") or, where the text gives none, a name falls. */
export function family(type: string | null, name: string): Family {
  const folded = foldName(type ?? name);
  // A plan towards recognition is a plan, and a memorandum on it a memorandum.
  if (/\b(action plan|work plan|plan|program|pilot project|roadmap)$/.test(folded)) return 'plan';
  if (/\b(mou|moc|memorand\w+)\b/.test(folded)) return 'memorandum';
  if (/\b(letters?|statement|declaration|minutes|communique)\b/.test(folded)) return 'declaration';
  if (/\bmras?\b|\bmutual recognition\b/.test(folded)) return 'recognition';
  return 'agreement';
}
