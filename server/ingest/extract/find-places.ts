import { type Sentence, type Token, runToken, shapeFrom, shapeOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** A place where something happens, as a span of the text. */
export interface FoundPlace {
  name: string;
  kind: 'country' | 'city' | 'site' | 'region';
  country: string | null;
  start: number;
  end: number;
}

const SITE = /L(?=C)C{1,2}|(?:[NCFXKBQMG]-?)*[NCFXKBM](?:[NCFXKQ])*L+|LoC{1,3}/g;
const HAPPENS =
  /\b(?:held|hold|took place|takes? place|meeting|meetings|visit\w*|sign\w*|tour\w*|conference|forum|summit|attend\w*|host\w*|ceremony|talks|met|arriv\w*|travel\w*|depart\w*|meet|conclud\w*|negotiat\w*|inked|exchang\w+|spoke|speak\w*|speech|remarks|address\w*|keynote|discuss\w*|launch\w*|renew\w*|initial\w*|gather\w*|conven\w*|welcom\w*|receiv\w*|organi[sz]\w*|train\w*|workshops?|inspect\w*|flew|flies|leaves?|left|head(?:s|ed|ing)?|commenc\w*|concluded|co-chair\w*|chair\w*|council|opened|seminar|workshop|session)\b/i;
const REGION = /(?:Area|Region|Delta|Peninsula|Zone|Province|Prefecture|County|Strait)$/;

/** Buildings, stations, islands and regions: capitalised words that end in a noun of place. */
function sites(text: string, sentence: Sentence): FoundPlace[] {
  return [...shapeOf(sentence.tokens).matchAll(SITE)].flatMap((match) => {
    let run = sentence.tokens.slice(match.index, match.index + match[0].length);
    while (run.length > 2 && run[0] && 'AGM'.includes(run[0].shape)) run = run.slice(1);
    const next = sentence.tokens[match.index + match[0].length];
    if (
      run[0]?.shape === 'L' &&
      match[0].length < 4 &&
      !/^(?:Hotel|Port|Fort|Lake|Mount|Camp|Palace|Castle)$/.test(run[0].text)
    )
      return [];
    const institution = run.some((token) => vocabulary.placeInstitutions.has(token.text));
    if (institution || next?.shape === 'T' || next?.shape === 'H' || run.length < 2) return [];
    const { text: name, start, end } = runToken(text, run, 'S');
    const country =
      vocabulary.regionCountry.get(name) ??
      run.find((token) => token.country)?.country ??
      run.find((token) => token.body)?.body?.country ??
      null;
    return [{ name, kind: REGION.test(name) ? ('region' as const) : ('site' as const), country, start, end }];
  });
}

const CAPITAL_RUN = /^(?:[xt](?=C)|[CXFKLM]|N)(?:,?[CXQL]|[CXd]){0,3}/;

/** "in Beijing", "in Washington, D.C.", "in Davos" where something is told to happen, and the dateline of a release. */
function cities(text: string, sentence: Sentence, first: boolean): FoundPlace[] {
  const happens = HAPPENS.test(text.slice(sentence.start, sentence.end));
  return sentence.tokens.flatMap((token, i) => {
    const dateline = first && i === 0;
    const entered = token.shape === 'n' || /^(?:at|to|visit(?:s|ed|ing)?|tour(?:ed|s)?|from)$/.test(token.text);
    const leaving =
      token.shape === 'f' && /^(?:depart\w*|leaves?|left|leaving)$/.test(sentence.tokens[i - 1]?.text ?? '');
    if (!dateline && !((entered || leaving) && happens)) return [];
    const at = dateline ? (token.shape === '(' ? 1 : 0) : i + 1;
    const found = cityAt(text, sentence.tokens, at);
    const explicit =
      found &&
      sentence.tokens.find(
        (other) => other.start >= found.end + 1 && other.start <= found.end + 2 && other.shape === 'N',
      );
    if (found && (found.country || (explicit && !dateline)))
      return [{ ...found, country: explicit?.country ?? found.country }];
    return found && token.shape === 'n' && /\b(?:held|place|meeting)$/i.test(sentence.tokens[i - 1]?.text ?? '')
      ? [found]
      : [];
  });
}

/** "Singapore Customs", "Singapore's" and a lone "The" are no cities. */
function isPartOfName(run: readonly Token[], next: Token | undefined): boolean {
  return run[0]?.shape === 'N' ? /^[CFXKHTMBRpAJ-]$/.test(next?.shape ?? '') : /^[xt]$/.test(run.at(-1)?.shape ?? '');
}

function cityAt(text: string, tokens: readonly Token[], at: number): FoundPlace | null {
  const shouting = tokens[at]?.shape === 'Q';
  const length = (shouting ? /^Q{1,3}/ : CAPITAL_RUN).exec(shapeFrom(tokens, at))?.[0].length ?? 0;
  for (let n = length; n > 0; n--) {
    const run = tokens.slice(at, at + n);
    if (isPartOfName(run, tokens[at + n])) continue;
    const { text: name, start, end } = runToken(text, run, 'S');
    const proper = shouting ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
    const country =
      vocabulary.cityCountry.get(proper) ??
      (vocabulary.cityStates.has(proper) ? (tokens[at]?.country ?? vocabulary.countryByName.get(proper)) : undefined);
    if (country) return { name, kind: 'city', country, start, end };
  }
  const word = tokens[at];
  return word?.shape === 'C'
    ? { name: word.text, kind: 'city', country: null, start: word.start, end: word.end }
    : null;
}

const DESTINATION =
  /\b(?:visit(?:s|ed|ing)?(?: to)?|trip to|arrived? in|held in|hosted in|took place in|travell?ed to|delegation to)(?: the)?$/i;

/** A country that is the destination: "visited Singapore", "official visit to Switzerland", "visit to Hong Kong Customs". */
function destinations(text: string, sentence: Sentence): FoundPlace[] {
  return sentence.lands.flatMap((land) => {
    const before = text.slice(Math.max(sentence.start, land.start - 30), land.start).trimEnd();
    const body = sentence.tokens.find((token) => token.body && token.start === land.start);
    const noun = /\bvisit to$/i.test(before);
    const owned = sentence.tokens.some((token) => token.shape === 'p' && token.start === land.end);
    if (
      land.shape !== 'N' ||
      owned ||
      !DESTINATION.test(before) ||
      (body && !(noun && body.body?.country === land.country))
    )
      return [];
    const follows = sentence.tokens.find((token) => token.start > land.start);
    if (!body && follows && 'CFXKH'.includes(follows.shape) && follows.start <= land.end + 1) return [];
    return [
      { name: land.text, kind: 'country' as const, country: land.country ?? null, start: land.start, end: land.end },
    ];
  });
}

/** The places of a sentence in order. */
export function findPlaces(text: string, sentence: Sentence, first: boolean): FoundPlace[] {
  const found = [...sites(text, sentence), ...cities(text, sentence, first), ...destinations(text, sentence)];
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
