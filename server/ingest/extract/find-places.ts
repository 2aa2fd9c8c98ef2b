import { indexesOf } from './indexes-of.ts';
import { tellsVenue } from './labelled-facts.ts';
import { type Sentence, type Token, runToken, shapeFrom, wholeShape, textOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { wordTest } from './word-test.ts';

/** A place where something happens, as a span of the text. */
export interface FoundPlace {
  name: string;
  kind: 'country' | 'city' | 'site' | 'region';
  country: string | null;
  start: number;
  end: number;
}

const SITE = /L(?=C)C{1,2}|(?:[NCFXKBQMG]-?)*(?:[NCFXKBM][NCFXKQ]*|Q)L+|LoC{1,3}/g;
/** "the Noepe border post", "Sadao checkpoint", "the port of Mombasa": a name before or behind a small noun of place. */
const CROSSING =
  /(?<![\p{L}-])(?:(?!One|Joint|Integrated)\p{Lu}[\p{L}'’-]+(?: (?!One|Stop|Joint|Border)\p{Lu}[\p{L}'’-]+){0,2} (?:[Oo]ne[- ][Ss]top )?(?:[Bb]order (?:[Pp]ost|[Gg]ate|[Cc]rossing(?: [Pp]oint)?|[Cc]heckpoint|[Ss]tation|[Cc]ontrol [Pp]oint)|(?:land |sea |dry )?port|seaport|airport|checkpoint|crossing(?: point)?|[Cc]ontrol [Pp]oint|customs post|railway station|free zone)|(?:border (?:post|crossing) (?:of|at)|(?:sea)?port of|airport of) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?![\p{L}-])/gu;
/** "the FID's offices": where a body has its seat. */
const isSeat = wordTest(/^(?:headquarters|offices?|premises|building)$/);
/** What every crossing and seat holds, and a word of it. */
const SMALL_NOUN =
  /border |port|checkpoint|crossing|control |customs post|station|free zone|headquarters|office|premises|building/i;
const isSmallNoun = wordTest(
  /border|port|checkpoint|crossing|control|customs|station|zone|headquarters|office|premises|building/i,
);
const HAPPENS =
  /\b(?:held|delegation|hold|took place|takes? place|meeting|meetings|visit\w*|sign\w*|tour\w*|conference|forum|summit|attend\w*|host\w*|ceremony|talks|met|arriv\w*|travel\w*|depart\w*|meet|conclud\w*|negotiat\w*|inked|exchang\w+|spoke|speak\w*|speech|remarks|address\w*|keynote|sidelines?|margins|dialogue|launch\w*|renew\w*|initial\w*|gather\w*|conven\w*|welcom\w*|receiv\w*|organi[sz]\w*|train\w*|workshops?|inspect\w*|flew|flies|leaves?|left|head(?:s|ed|ing)?|commenc\w*|concluded|co-chair\w*|chair\w*|council|opened|seminar|workshop|session)\b/i;
const REGION = /(?:Area|Region|Delta|Peninsula|Zone|Province|Prefecture|County|Strait)$/;

/** Buildings, stations, islands and regions: capitalised words that end in a noun of place. */
function sites(text: string, sentence: Sentence): FoundPlace[] {
  const shape = wholeShape(sentence.tokens);
  if (!shape.includes('L')) return [];
  return [...shape.matchAll(SITE)].flatMap((match) => {
    let run = sentence.tokens.slice(match.index, match.index + match[0].length);
    while (run.length > 2 && run[0] && 'AGM'.includes(run[0].shape)) run = run.slice(1);
    const next = sentence.tokens[match.index + match[0].length];
    if (
      run[0]?.shape === 'L' &&
      match[0].length < 4 &&
      !/^(?:Hotel|Port|Fort|Lake|Mount|Camp|Palace|Castle)$/.test(run[0].text)
    )
      return [];
    if (sentence.tokens[match.index - 1]?.shape === 'd' || runToken(text, run, 'S').text.endsWith('Space Station'))
      return [];
    const institution = run.some((token) => vocabulary.placeInstitutions.has(token.text));
    const goesOn = next && 'CFXK'.includes(next.shape) && next.start === (run.at(-1)?.end ?? 0) + 1;
    const centre = next?.shape === 'f' && /^Cent(?:er|re)$/.test(run.at(-1)?.text ?? '');
    if (institution || goesOn || centre || next?.shape === 'T' || next?.shape === 'H' || run.length < 2) return [];
    const { text: name, start, end } = runToken(text, run, 'S');
    const country =
      vocabulary.regionCountry.get(name) ??
      vocabulary.cityCountry.get(name) ??
      run.find((token) => token.country)?.country ??
      run.find((token) => token.body)?.body?.country ??
      null;
    return [{ name, kind: REGION.test(name) ? ('region' as const) : ('site' as const), country, start, end }];
  });
}

/** Border posts and ports told by small nouns, and seats of bodies, where something happens there. */
function smallSites(text: string, sentence: Sentence): FoundPlace[] {
  if (!sentence.tokens.some(isSmallNoun)) return [];
  const raw = text.slice(sentence.start, sentence.end);
  if (!SMALL_NOUN.test(raw) || !HAPPENS.test(raw)) return [];
  const crossings = [...raw.matchAll(CROSSING)].flatMap((match) => {
    const start = sentence.start + match.index;
    const first = sentence.tokens.find((token) => token.end > start);
    const name = match[0];
    return first && /^[CNBL]$|^x$/.test(first.shape) && first.start >= start
      ? [{ name, kind: 'site' as const, country: first.country ?? null, start, end: start + name.length }]
      : [];
  });
  const seats = indexesOf(sentence.tokens, isSeat).flatMap((i) => {
    const { tokens: all } = sentence;
    const token = all[i] as Token;
    const owner = all[i - 1]?.shape === 'p' ? all[i - 2] : all[i - 1];
    const entered = /(?:^|\s)(?:at|in|to)(?: the)?$/.test(
      text
        .slice(Math.max(sentence.start, (owner?.start ?? 0) - 7), owner?.start ?? 0)
        .trim()
        .split(' ')
        .slice(-2)
        .join(' '),
    );
    if (!owner || !(owner.body ?? owner.shape === 'Q') || !entered) return [];
    const { start } = owner;
    const country = owner.body?.country ?? null;
    return [{ name: text.slice(start, token.end), kind: 'site' as const, country, start, end: token.end }];
  });
  const offices = sentence.tokens
    .filter((token) => token.body)
    .flatMap((token) => {
      const name = seatOf(text, sentence, token);
      return name ? [{ ...name, kind: 'site' as const, country: token.body?.country ?? null }] : [];
    });
  return [...crossings, ...seats, ...offices];
}

/** "the headquarters of the SFDA", "the MRA Head Office": the seat of the body at `token`. */
function seatOf(text: string, sentence: Sentence, token: Token): Pick<FoundPlace, 'name' | 'start' | 'end'> | null {
  const before = /\b(?:at|in) (?:the )?((?:head office|headquarters|offices|premises) of (?:the )?)$/i.exec(
    text.slice(Math.max(sentence.start, token.start - 40), token.start),
  )?.[1];
  const behind = /^ (?:Head Office|Headquarters|Offices)\b/.exec(text.slice(token.end, token.end + 14))?.[0];
  if (before === undefined && behind === undefined) return null;
  const start = token.start - (before?.length ?? 0);
  const end = token.end + (behind?.length ?? 0);
  return { name: text.slice(start, end), start, end };
}

const CAPITAL_RUN = /^(?:[xt](?=C)|[CXFKLM]|N)(?:,?[CXQL]|[CXdh]){0,3}/;

const NEAR = 24;
const NEAREST = 8;
/** Words right before "in" that tell what happened there, also in a city that no list has. */
const HELD_IN =
  /(?:held|place|meetings?|signed|met|arrived?|hosted|opened|convened|gathered|talks|conference|summit|forum|workshop|visit(?:ed)?|travell?ed|flew)$/i;

/** Whether something is told to happen at token `at`: near before it, or behind it where it opens the sentence. */
function happensAt(sentence: Sentence, at: number, near: number): boolean {
  const behind = textOf(sentence.tokens.slice(at + 1, at + NEAREST));
  if (/\bto (?:sign|meet|attend|discuss|hold|mark|join)(?: |$)/.test(behind)) return true;
  const words = at < 6 ? sentence.tokens : sentence.tokens.slice(Math.max(0, at - near), at + 1);
  return HAPPENS.test(textOf(words));
}

/** "Secretary A was in Kyiv": somebody's being there. */
function isThere(sentence: Sentence, at: number): boolean {
  const verb = sentence.tokens[at - 1];
  return /^(?:is|was|are|were)$/.test(verb?.text ?? '') && /^[R,]$/.test(sentence.tokens[at - 2]?.shape ?? '');
}

const isEntering = wordTest(/^(?:at|to|visit(?:s|ed|ing)?|tour(?:ed|s)?|from|for)$/);
/** Words that may stand before the place where something happens, by their class or their text. */
const entersPlace = (token: Token): boolean => 'nofa,'.includes(token.shape) || isEntering(token);

/** Where a dateline tells the city, behind a bracket or a day: "(Kigali, 3 May)", "28 October 2019 – OTTAWA". */
function datelineStart(tokens: readonly Token[]): number {
  return tokens[0]?.shape === 'E' && tokens[1]?.shape === '-' ? 1 : 0;
}

/** "in Beijing", "in Washington, D.C.", "in Davos" where something is told to happen, and the dateline of a release. */
function cities(text: string, sentence: Sentence, first: boolean): FoundPlace[] {
  let listed = -1;
  const { tokens: all } = sentence;
  const opens = tellsVenue(sentence) ? 1 : first ? datelineStart(all) : -1;
  return indexesOf(all, (token, i) => i === opens || entersPlace(token)).flatMap((i) => {
    const token = all[i] as Token;
    const dateline = i === opens;
    const entered = token.shape === 'n' || isEntering(token);
    const city = /^[o,]$/.test(token.shape) && /^(?:city|town|village|capital)$/.test(all[i - 1]?.text ?? '');
    const leaving = token.shape === 'f' && /^(?:depart\w*|leaves?|left|leaving)$/.test(all[i - 1]?.text ?? '');
    const from = token.shape === 'f' ? leaving : entered || city || (token.shape === 'a' && all[i - 1]?.end === listed);
    if (!dateline && !from) return [];
    const at = dateline && !/^[(:-]$/.test(token.shape) ? i : i + 1;
    const found = cityAt(text, all, at);
    const state = found !== null && vocabulary.cityStates.has(found.name);
    if (!found || (!dateline && !isThere(sentence, i) && !happensAt(sentence, i, state ? NEAREST : NEAR))) return [];
    if (!dateline && isAccredited(sentence, i)) return [];
    const explicit = all.find(
      (other) => other.start >= found.end + 1 && other.start <= found.end + 2 && other.shape === 'N',
    );
    listed = found.end;
    if (found.country || (explicit && !dateline)) return [{ ...found, country: explicit?.country ?? found.country }];
    const before = all[i - 1];
    const told =
      (city && token.shape === ',') ||
      tellsVenue(sentence) ||
      isSceneOfAct(sentence, found, i) ||
      ((token.shape === 'n' || token.text === 'to') &&
        (HELD_IN.test(before?.text ?? '') || (token.shape === 'n' && before?.shape === 'E')));
    return told ? [found] : [];
  });
}

/** "Ambassador of Nigeria in Ankara": where somebody is posted, not where it happens. */
function isAccredited(sentence: Sentence, at: number): boolean {
  const words = textOf(sentence.tokens.slice(Math.max(0, at - 4), at));
  return /\b(?:Ambassador|Consul|Consul General|Embassy|Consulate)\b[^,]*$/.test(words);
}

const ACT = /^(?:signed|met|inked|held|gathered|convened|concluded|launched|opened|initialled|exchanged)$/;

/** "signed the pact in Gongbei today": an unlisted name between an act and its day, or at the end of what is told. */
function isSceneOfAct(sentence: Sentence, { end }: FoundPlace, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.shape !== 'n' || !tokens.slice(Math.max(0, at - 14), at).some(({ text }) => ACT.test(text)))
    return false;
  const next = tokens.findIndex((token) => token.start >= end);
  const [first, second] = next < 0 ? [] : tokens.slice(next);
  return first?.shape === 'E' || (first?.shape === 'u' && second?.shape === 'E');
}

/** "Singapore Customs", "Singapore's" and a lone "The" are no cities. */
function isPartOfName(run: readonly Token[], next: Token | undefined): boolean {
  return run[0]?.shape === 'N' ? /^[CFXKHTMBRpAJ-]$/.test(next?.shape ?? '') : /^[xt]$/.test(run.at(-1)?.shape ?? '');
}

function isCountry(token: Token | undefined): boolean {
  return token?.shape === 'N' && !vocabulary.cityStates.has(token.text);
}

function cityAt(text: string, tokens: readonly Token[], at: number): FoundPlace | null {
  const shouting = tokens[at]?.shape === 'Q';
  const length = (shouting ? /^Q{1,3}/ : CAPITAL_RUN).exec(shapeFrom(tokens, at))?.[0].length ?? 0;
  for (let n = length; n > 0; n--) {
    const run = tokens.slice(at, at + n);
    if (isPartOfName(run, tokens[at + n]) || (n === 1 && isCountry(run[0]))) continue;
    const { text: name, start, end } = runToken(text, run, 'S');
    const proper = shouting ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
    const country =
      vocabulary.cityCountry.get(proper) ??
      (vocabulary.cityStates.has(proper) ? (tokens[at]?.country ?? vocabulary.countryByName.get(proper)) : undefined);
    if (country) return { name, kind: 'city', country, start, end };
  }
  const run = tokens.slice(at, at + (/^C{1,2}(?![CFXKHTMBRLA])/.exec(shapeFrom(tokens, at))?.[0].length ?? 0));
  if (run.length === 0) return null;
  const { text: name, start, end } = runToken(text, run, 'S');
  return { name, kind: 'city', country: null, start, end };
}

/** How the words before a destination end. */
const LEADS = /(?:visit(?:s|ed|ing)?|to|of|in|for|namely|[.,:])(?: the)?$/i;
const LONGEST_LEAD = 16;
const DESTINATION =
  /\b(?:visits? of (?:the )?\p{Lu}[\p{L} ]{1,30} to|visit(?:s|ed|ing)?(?: to| in)?|(?:trips?|missions?|tours?) (?:to|of)|arriv(?:es?|ed|ing) in|(?:held|hosted) in|took place in|travel(?:s|l?ed|l?ing)? to|sign(?:ed|ing)(?: \w+)?(?: today| yesterday)? in|ceremony in|(?:flew|fly|flies|head(?:s|ed|ing)?) (?:on )?to|delegation to|(?:depart\w*|leaves?|left|leaving)(?: \w+){0,2} for)(?: the)?$/iu;
const LISTED = /\b(?:visit|trip|mission|tour)s? to [^.;]{0,140}(?:i\.e\.,?|namely,?|:)$/i;

const THERE = /\b(?:is|are|was|were) (?:currently |now )?in(?: the)?$/i;
const PURPOSE = /^(?: today| this week| on \p{L}+| from [^.;]{3,24})?(?: for| on) an? /u;
const DAY_IN =
  /\b(?:signed|met|held|meeting|signing|talks|conference|visit)\b[^.;]{0,240} on \d{1,2} \p{L}+(?: \d{4})? in(?: the)?$/u;

/** "are in Poland today for a visit", "signed … on 3 May 2010 in Israel". */
function isScene(before: string, behind: string): boolean {
  return (THERE.test(before) && PURPOSE.test(behind)) || DAY_IN.test(before);
}

/** A country that is the destination: "visited Singapore", "official visit to Switzerland and Austria", "visit to Hong Kong Customs". */
function destinations(text: string, sentence: Sentence): FoundPlace[] {
  let last = -1;
  return sentence.lands.flatMap((land) => {
    if (land.shape !== 'N') return [];
    const before = text.slice(Math.max(sentence.start, land.start - 300), land.start).trimEnd();
    const body = sentence.tokens.find((token) => token.body && token.start === land.start);
    const noun = /\bvisit to$/i.test(before);
    const owned = sentence.tokens.some((token) => token.shape === 'p' && token.start === land.end);
    const also = last >= 0 && /^(?:, ?and|,|and)(?: the)?$/.test(text.slice(last, land.start).trim());
    const behind = text.slice(land.end, Math.min(sentence.end, land.end + 40));
    const leads = LEADS.test(before.slice(-LONGEST_LEAD));
    const told = also || (leads && (DESTINATION.test(before) || LISTED.test(before) || isScene(before, behind)));
    if (owned || !told || (body && !(noun && body.body?.country === land.country))) return [];
    const follows = sentence.tokens.find((token) => token.start > land.start);
    if (!body && follows && 'CFXKH'.includes(follows.shape) && follows.start <= land.end + 1) return [];
    last = land.end;
    return [
      { name: land.text, kind: 'country' as const, country: land.country ?? null, start: land.start, end: land.end },
    ];
  });
}

/** The places of a sentence in order. */
export function findPlaces(text: string, sentence: Sentence, first: boolean): FoundPlace[] {
  const found = [
    ...sites(text, sentence),
    ...smallSites(text, sentence),
    ...cities(text, sentence, first),
    ...destinations(text, sentence),
  ];
  const whole = found.filter(
    (place) =>
      !found.some(
        (other) =>
          other !== place &&
          other.start <= place.start &&
          other.end >= place.end &&
          other.end - other.start > place.end - place.start,
      ),
  );
  return whole.sort((a, b) => a.start - b.start);
}
