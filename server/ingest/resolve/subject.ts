import { withoutCountries } from './countries.ts';
import { foldName } from './fold-name.ts';

const INSTRUMENT =
  /\b(memorand(?:um|a)(?: of (?:understanding|cooperation|co-operation|regulatory cooperation))?|mou|moc|mra|cmaa|treaty|convention|protocol|agreements?|arrangements?|decision|directive|declaration|statement of intent|letter of intent|(?:joint )?(?:action |work )?plan|programme|pilot project|communique|minutes)\b/i;

/**
 * What an instrument is about, in its own words: "Smart Customs Development" for "Co-operative Arrangement on Smart
 * Customs Development", "Antitrust" for "Antitrust cooperation agreement"; null for "Memorandum of Understanding".
 */
export function subjectPhrase(name: string): string | null {
  const title = withoutParties(name.replace(/\s*\([^()]*\)/g, '').trim());
  const named = /\s(?:on|concerning|regarding|relating to|in the field of|in)\s+(?:the\s+)?(.+)$/i.exec(title);
  const phrase = named && INSTRUMENT.test(title.slice(0, named.index)) ? named[1]! : beforeInstrument(title);
  const cut = phrase.replace(/^[\s/,–-]+|[\s/,–-]+$/g, '');
  return subjectKey(cut) === '' ? null : cut;
}

/** "Treaty between A and B on extradition" is a "Treaty on extradition". */
function withoutParties(title: string): string {
  return title.replace(/\s+between\s.*?(?=\s(?:on|concerning|regarding|relating to|for|to|in the field of)\s|$)/i, '');
}

/** The words before the last word for an instrument ("AEO MRA Action Plan" is about an AEO MRA), without those that say what kind it is: "Joint", "Co-operative". */
function beforeInstrument(title: string): string {
  const found = [...title.matchAll(new RegExp(INSTRUMENT, 'gi'))].at(-1);
  const words = title
    .slice(0, found?.index ?? 0)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.map((word) => subjectKey(word) !== '');
  return words.slice(Math.max(telling.indexOf(true), 0), telling.lastIndexOf(true) + 1).join(' ');
}

/** Words that say nothing of what an instrument is about. */
const EMPTY_WORDS = new Set(
  (
    'a an and or of on in for to by with its their between under administrative bilateral trilateral multilateral joint ' +
    'agreed revised new renewed extended second third cooperation cooperative collaboration framework general working ' +
    'matter matters field fields area areas strengthening enhancing deepening promoting further mou moc mra ' +
    'memorandum memoranda understanding agreement agreements arrangement arrangements treaty convention protocol plan ' +
    'program declaration statement letter intent communique minutes decision directive principles implementation ' +
    'implementing development developing establishing establishment promotion enhanced enhancement no'
  ).split(' '),
);

const SYNONYMS: [RegExp, string][] = [
  [/\b(authorized|authorised) economic operators?\b/g, 'aeo'],
  [/\bmra\b/g, 'mutual recognition'],
  [/\b(ipr?|intellectual property rights?)\b/g, 'intellectual property'],
  [/\bai\b/g, 'artificial intelligence'],
  [/\be ?commerce\b/g, 'electronic commerce'],
  [/\b(amls?|antimoney laundering)\b/g, 'anti money laundering'],
  [/\b(smes|msmes|(micro )?small and medium( sized)? enterprises)\b/g, 'small medium enterprises'],
  [/\b(human trafficking|trafficking in (persons|human beings))\b/g, 'human trafficking'],
  [/\bexchange of information\b/g, 'information exchange'],
  [/\bgba\b/g, 'greater bay area'],
  [/\bguangdong hong kong maca[ou] greater bay area\b/g, 'greater bay area'],
  // The instrument that customs call by many names: (mutual) (administrative) assistance in customs matters.
  [
    /\b(?:mutual )?(?:administrative )?assistance in customs\b|\bcustoms (?:mutual )?(?:administrative )?assistance\b/g,
    'customs assistance',
  ],
];

/** A folded phrase in the words of the trade: "AEO MRA" is AEO mutual recognition. */
export function foldSubject(phrase: string): string {
  return SYNONYMS.reduce((text, [wording, word]) => text.replace(wording, word), foldName(phrase));
}

/** The same for every wording of a subject: its telling words in alphabetical order; empty when there are none. */
export function subjectKey(phrase: string): string {
  const words = withoutCountries(foldSubject(phrase))
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word) && !/^\d+$/.test(word));
  return [...new Set(words)].sort().join(' ');
}

/** Of what the recognition is, where it is not that of traders, which customs mean. */
const RECOGNISED = new Set(
  (
    'accountants certificates conformity degrees diplomas driving engineering engineers funds halal judgments licenses ' +
    'organic professional qualifications standards telecommunications tests vaccination'
  ).split(' '),
);

/** One word for any wording of "AEO mutual recognition"; "conformity" for that of conformity assessment. */
export function recognitionSubject(name: string): string {
  const others = subjectKey(name)
    .split(' ')
    .filter((word) => RECOGNISED.has(word));
  return others.length > 0 ? others.join(' ') : 'recognition';
}

/** "Revised Customs Cooperative Arrangement", "Memorandum of Understanding (renewed)". */
export function isRenewal(name: string): boolean {
  return /\b(renew(ed|al)|revised|amend(ed|ing|ment)|exten(ded|sion)|second|third|fourth)\b/i.test(name);
}
