import type { Sentence } from './token.ts';

const DOCUMENTS =
  /\b(?:MoUs|MOUs|[Mm]emorand(?:a|ums)|[Aa]greements|[Aa]rrangements|[Dd]ocuments|[Ii]nstruments|[Dd]eals|[Tt]reaties|[Dd]eclarations|[Oo]utcomes|[Ff]ollowing|accords|AGREEMENTS|DOCUMENTS)\b/;
const MAKING =
  /\b(?:sign(?:ed|ing|ature)?|exchanged?|concluded|inked|adopted|penned|initialled|approved?|approval|announced|SIGNED|EXCHANGED|Signed|Exchanged|Concluded|Adopted)\b/;
const ITEM = /^[x#QC.)(\]/,:"“-]{0,6}[ta]?x{0,2}J/;
const LONGEST_HEADING = 140;

/** "During the visit the following documents were signed:", "Agreements and MoUs exchanged". */
function isHeader(text: string, sentence: Sentence): boolean {
  const raw = text.slice(sentence.start, sentence.end).trimEnd();
  if (!DOCUMENTS.test(raw) || !MAKING.test(raw)) return false;
  if (/(?::|\b(?:following|follows))-?$/.test(raw)) return true;
  return (
    raw.length <= LONGEST_HEADING &&
    !/[.;!?]$/.test(raw) &&
    text[sentence.end] === '\n' &&
    /s (?:\w+ ){0,3}(?:signed|exchanged|concluded|adopted|Signed|Exchanged|Concluded|Adopted|SIGNED|EXCHANGED)$|^List of/i.test(
      raw,
    )
  );
}

/** An item of a list names its instrument first: "ii. Memorandum of Understanding between …". */
function isItem({ tokens }: Sentence): boolean {
  return ITEM.test(
    tokens
      .slice(0, 12)
      .map(({ shape }) => shape)
      .join(''),
  );
}

/** For each item of a list of instruments, and for its header, the header: what it says holds for each item. */
export function listHeaders(text: string, sentences: readonly Sentence[]): Map<Sentence, Sentence> {
  const headers = new Map<Sentence, Sentence>();
  let header: Sentence | undefined;
  let away = 0;
  for (const [i, sentence] of sentences.entries()) {
    const next = sentences[i + 1];
    if (next && isItem(next) && isHeader(text, sentence)) {
      header = sentence;
      away = 0;
      headers.set(sentence, sentence);
    } else if (header && isItem(sentence) && away < 2) {
      headers.set(sentence, header);
      away = 0;
    } else away++;
  }
  return headers;
}
