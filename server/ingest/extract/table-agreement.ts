/** What the cell with an instrument's name says. */
export interface TableAgreement {
  name: string;
  /** Its acronym in brackets: "AAMRA". */
  acronym: string | null;
  status: 'signed' | 'agreed' | 'renewed' | 'superseded' | 'expired' | 'planned';
  /** Bracket that says the status: "(superseded 2014)". */
  statusWords: string | null;
  /** EDTF date of that status where the bracket gives one. */
  statusDate: string | null;
}

const STATUS_WORDS: [RegExp, TableAgreement['status']][] = [
  [/^(initial+ed|agreed|concluded)\b/i, 'agreed'],
  [/^(superseded|replaced)\b/i, 'superseded'],
  [/^(expired|ended|terminated|lapsed)\b/i, 'expired'],
  [/^(renewed|extended)\b|\b(renewal|extension)$/i, 'renewed'],
  [/^(planned|proposed|to be signed|not yet signed)\b/i, 'planned'],
  [/^signed\b/i, 'signed'],
];

/** A bracket after an agreement is its status or place in a line, or an acronym; any other belongs to the name. */
export function tableAgreement(cell: string): TableAgreement {
  const found = /^(.+?)\s*\(([^()]+)\)$/.exec(cell);
  const plain: TableAgreement = { name: cell, acronym: null, status: 'signed', statusWords: null, statusDate: null };
  if (!found) return plain;
  const [, name, words] = found as unknown as [string, string, string];
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (status) {
    const statusDate = /\b\d{4}(?:-\d\d){0,2}\b/.exec(words)?.[0] ?? null;
    return { ...plain, name, status, statusWords: `(${words})`, statusDate };
  }
  if (/^(MoU|MOU|MoC|MOC|MRA|CMAA)$/.test(words)) return { ...plain, name };
  return /^[A-Z][A-Za-z&-]{1,9}$/.test(words) && words.replace(/[^A-Z]/g, '').length > 1
    ? { ...plain, name, acronym: words }
    : plain;
}
