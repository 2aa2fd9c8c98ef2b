import type { SourceDocument } from '../../model/graph.ts';
import { knownBody } from './bodies.ts';
import { bodyName } from './body-name.ts';

/**
 * The country whose press office speaks: of the publisher, else of a government's web address (`.gov.hk`, `.gov`).
 * Null for a table's row, whose address is only a citation.
 */
export function homeJurisdiction({ kind, publisher, url }: SourceDocument): string | null {
  if (kind !== 'release') return null;
  const name = publisher === null ? undefined : bodyName(publisher);
  const told = name && (name.code ?? knownBody(name.folded, name.base, null)?.jurisdiction);
  return told ?? (url === null ? null : ofHost(url));
}

function ofHost(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (/(^|\.)europa\.eu$/.test(host)) return 'EU';
  if (/\.(gov|mil)$/.test(host)) return 'US';
  if (/(^|\.)(gc|canada)\.ca$/.test(host)) return 'CA';
  const code = /\.(?:gov|go|gob|gouv|govt|gub|gv|bund)\.([a-z]{2})$/.exec(host)?.[1]?.toUpperCase();
  return code === 'UK' ? 'GB' : (code ?? null);
}
