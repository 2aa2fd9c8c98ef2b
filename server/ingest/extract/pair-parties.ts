import { type Cast, countryMention } from './cast.ts';
import type { Instrument } from './instrument.ts';
import type { Party } from './party.ts';
import type { Sentence } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** Two in the name itself: "U.S.-Colombia Trade Promotion Agreement", "EU/Mercosur Agreement". */
export function pairParties(cast: Cast, instrument: Instrument): Party[] {
  return instrument.namings.flatMap(({ found, sentence }) => {
    const pair = /^((?:\p{Lu}[\p{L}.]*|and| )+?) ?[-–‑/ ] ?((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}\p{L}+){0,2}) /u.exec(
      `${found.name} `,
    );
    const sides = [pair?.[1], pair?.[2]].flatMap((name) =>
      openingsOf(name)
        .flatMap((part) => sideOf(cast, part, sentence) ?? [])
        .slice(0, 1),
    );
    return new Set(sides).size === 2 ? sides.map((mention) => ({ mention, sentence })) : [];
  });
}

/** "Eurasian Economic Union" and what it begins with, the longest first. */
function openingsOf(name: string | undefined): string[] {
  const words = name?.split(' ') ?? [];
  return words.map((_, i) => words.slice(0, words.length - i).join(' '));
}

/** The country or the organisation of states that a word of a name says. */
function sideOf(cast: Cast, name: string | undefined, sentence: Sentence): number | null {
  const code = codeOf(name);
  if (code) return countryMention(cast, code, sentence);
  const body = name
    ? cast.draft.mentions.findIndex(({ type, names }) => type === 'Agency' && names.some(({ text }) => text === name))
    : -1;
  return body >= 0 ? body : null;
}

function codeOf(name: string | undefined): string | undefined {
  return name ? (vocabulary.countryByName.get(name) ?? vocabulary.countryByAdjective.get(name)) : undefined;
}
