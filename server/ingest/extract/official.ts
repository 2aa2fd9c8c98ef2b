import type { FoundPerson, Sentence } from './token.ts';

export interface Naming {
  person: FoundPerson;
  sentence: Sentence;
}

/** A person of the document, before it is known whether the office is a public one. */
export interface Official {
  namings: Naming[];
  mention: number;
  title: string | null;
  body: number | null;
  /** The body is told with the title, not inferred from it. */
  told: boolean;
  country: string | null;
  /** The country stands before the title: "Uzbekistan’s Minister of Justice". */
  possessive: boolean;
}
