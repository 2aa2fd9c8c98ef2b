import { foldName } from './fold-name.ts';

/** A person's name as keys speak of it. */
export interface PersonName {
  /** The whole name, its words in alphabetical order, once for each way to cut it into words; empty for a bare surname. */
  whole: string[];
  /** What texts also call the person; enough to know somebody by only inside one body. */
  loose: string[];
  /** Surname and first initial, `ho l`: evidence only inside one body. */
  initials: string[];
}

/** Where a given name is two syllables, written in one word, in two or with a hyphen, and the surname may come first. */
const SYLLABIC = new Set(['CN', 'HK', 'MO', 'TW', 'SG', 'MY', 'KR']);

/** Before the name only: "He" and "Hon" are names too, and so are "Tan" and "Sri" apart. */
const HONORIFICS =
  /^((Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madame?|Mme|Shri|Smt|Datuk|Dato['’]?|Tan Sri|Tun|Atty|H\.E|HE|(His|Her) Excellency|The Hon|The Honou?rable)(\. ?| +)|Hon\. )+/;

/** Orders and degrees after the name; capitals alone only after a comma, since a surname can be in capitals. */
const POST_NOMINALS =
  /(,? (SC|QC|KC|JP|MP|GBM|GBS|SBS|BBS|IRS|IAS|CBE|OBE|MBE|PhD|Ph\.D\.?)|,? J(r|nr)\.?|, [A-Z]{2,5})+$/;

export function personName(text: string, jurisdiction: string): PersonName {
  const bare = plain(text);
  if (/^\p{Script=Han}{2,}$/u.test(foldName(bare))) {
    return { whole: [[...foldName(bare)].join(' ')], loose: [], initials: [] };
  }
  const syllabic = SYLLABIC.has(jurisdiction);
  const words = wordsOf(bare, syllabic);
  const long = words.filter((word) => word.length > 1);
  const first = words.find((word) => word.length === 1);
  if (long.length < 2) return { whole: [], loose: [], initials: first && long[0] ? [`${long[0]} ${first}`] : [] };
  const cuts = syllabic && long.length === 3 ? [long, ...joined(long)] : [long];
  return {
    whole: cuts.map(sortedWords),
    loose: syllabic ? [...cuts, ...halves(bare)].map(sortedWords).map(withoutUmlaut) : [],
    initials: initialsOf(words, long, syllabic),
  };
}

function plain(text: string): string {
  const name = text.trim().replace(HONORIFICS, '');
  const bare = name.replace(POST_NOMINALS, '');
  // "TONG, EDWIN" has no orders after it.
  return /[\s,]/.test(bare.trim()) ? bare : name;
}

/** Lü, Lyu and Lv are one pinyin syllable; elsewhere ü is a u with a mark. */
function wordsOf(text: string, syllabic: boolean): string[] {
  const spaced = text.replace(/(?<!\p{L})(\p{L})\.(?=\p{L})/gu, '$1. ');
  const folded = foldName(syllabic ? spaced.normalize('NFD').replace(/([ln])u\u0308/gi, '$1v') : spaced);
  return folded.split(' ').map((word) => (syllabic ? word.replace(/([ln])yu/g, '$1v') : word));
}

/** "Chan Kwok Ki" is Chan Kwokki, or Chankwok Ki. */
function joined([a, b, c]: string[]): string[][] {
  return [
    [`${a}${b}`, c!],
    [a!, `${b}${c}`],
  ];
}

/** "Louise Ho Pui-shan" is Louise Ho, and Ho Pui-shan. */
function halves(text: string): string[][] {
  const [given, surname, syllables, more] = text.split(/\s+/).map((part) => foldName(part));
  if (!given || !surname || more !== undefined || !syllables?.includes(' ')) return [];
  return [
    [given, surname],
    [surname, ...syllables.split(' ')],
  ];
}

function withoutUmlaut(words: string): string {
  return words.replace(/([ln])v/g, '$1u');
}

function initialsOf(words: string[], long: string[], surnameFirst: boolean): string[] {
  const western = `${long.at(-1)} ${words[0]![0]}`;
  return surnameFirst ? [western, `${long[0]} ${long[1]![0]}`] : [western];
}

function sortedWords(words: string[]): string {
  return [...words].sort().join(' ');
}
