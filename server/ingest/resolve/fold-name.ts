/** British → American, so that one body spelt both ways has one key. */
const SPELLINGS: Record<string, string> = {
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  labour: 'labor',
  harbour: 'harbor',
  licence: 'license',
  programme: 'program',
  programmes: 'programs',
  judgement: 'judgment',
  counselling: 'counseling',
  behaviour: 'behavior',
  catalogue: 'catalog',
  dialogue: 'dialog',
  honour: 'honor',
  licences: 'licenses',
  neighbourhood: 'neighborhood',
  offence: 'offense',
  offences: 'offenses',
};

/** Letters that Unicode does not take apart but that people type plainly. */
const PLAIN_LETTERS: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
};

const remembered = new Map<string, string>();
const REMEMBER_AT_MOST = 20_000;

/**
 * The form of a name in keys: width, case, accents, hyphens, "co-operation", "&", possessives, "the" and
 * British spelling make no difference. Words are joined by one space; never fails, may be empty.
 */
export function foldName(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  const folded = fold(text);
  remembered.set(text, folded);
  return folded;
}

function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Only Latin, Greek and Cyrillic accents: in kana and Hangul the marks are letters.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[đðøłæœħıß]/g, (letter) => PLAIN_LETTERS[letter]!)
      .replace(/\p{Pd}/gu, '-')
      .replace(/\bco-(?=op|ord)/g, 'co')
      .replace(/&/g, ' and ')
      .replace(/['’ʼ`]s\b/g, '')
      .replace(/['’ʼ`.]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .split(' ')
      .filter((word) => word !== '' && word !== 'the')
      .map((word) => SPELLINGS[word] ?? word.replace(/is(ations?|ed|ing)$/, 'iz$1'))
      .join(' ')
  );
}
