import type { EntityType, NameKind } from '../api/generated.ts';

interface Labelled {
  type: EntityType;
  name: string;
  aliases: readonly { text: string; kind: NameKind }[];
  agreementType?: string | null;
  signed?: string | null;
  eventType?: string | null;
  date?: string | null;
}

const LONGEST = 26;

/** A name short enough for the canvas: `GACC`, `MRA 2014`, `Meeting 2023-11-27`; the full name stays in the panel and the table. */
export function canvasLabel(entity: Labelled): string {
  if (entity.type === 'Agreement' && entity.agreementType)
    return dated(entity.agreementType, entity.signed?.slice(0, 4));
  if (entity.type === 'Event' && entity.eventType) return dated(entity.eventType, entity.date);
  if (entity.name.length <= LONGEST) return entity.name;
  return shortName(entity) ?? entity.name;
}

function dated(kind: string, date: string | null | undefined): string {
  const words = kind.charAt(0).toUpperCase() + kind.slice(1);
  return date && !date.startsWith('XXXX') ? `${words} ${date}` : words;
}

/** The fullest short form made of words of the name, else an acronym of the name before one in another language, else any short form. */
function shortName({ name, aliases }: Labelled): string | undefined {
  const own = new Set(wordsOf(name));
  const fitting = (kind: NameKind) =>
    aliases
      .filter((alias) => alias.kind === kind && alias.text.length <= LONGEST && !alias.text.includes('('))
      .map((alias) => alias.text)
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const short = fitting('SHORT');
  const acronyms = fitting('ACRONYM');
  return (
    short.find((text) => wordsOf(text).every((word) => own.has(word))) ??
    acronyms.findLast((text) => isAcronymOf(text, name)) ??
    acronyms[0] ??
    short[0]
  );
}

/** Whether its letters stand, in order, among the first letters of the name's words: `CBSA` of Canada Border Services Agency. */
function isAcronymOf(text: string, name: string): boolean {
  const initials = wordsOf(name).map((word) => word.charAt(0));
  let from = 0;
  return [...text.toLowerCase()].every((letter) => (from = initials.indexOf(letter, from) + 1) > 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
