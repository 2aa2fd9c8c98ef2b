import { type Cast, countryMention } from './cast.ts';
import type { Instrument } from './instrument.ts';
import type { Party } from './party.ts';
import type { Sentence } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** Two in the name itself: "U.S.-Colombia Trade Promotion Agreement", "EU/Mercosur Agreement". */
export function pairParties(cast: Cast, instrument: Instrument): Party[] {
  return instrument.namings.flatMap(({ found, sentence }) => {
    const pair = /^((?:\p{Lu}[\p{L}.]*|and| )+?) ?[-–‑/ ] ?((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}\p{L}+)?) /u.exec(
      `${found.name} `,
    );
    const sides = [pair?.[1], pair?.[2]].flatMap(
      (name) => sideOf(cast, name, sentence) ?? sideOf(cast, name?.split(' ')[0], sentence) ?? [],
    );
    return new Set(sides).size === 2 ? sides.map((mention) => ({ mention, sentence })) : [];
  });
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
