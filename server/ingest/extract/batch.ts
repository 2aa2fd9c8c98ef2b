import { actsOf } from './agreement-acts.ts';
import { countOf } from './count-of.ts';
import { tellsOrdinal } from './find-ordinals.ts';
import type { Batch, Instrument, InstrumentNaming } from './instrument.ts';
import { ownDate } from './own-date.ts';
import { family, ownWords } from './same-instrument.ts';
import type { Sentence, Token } from './token.ts';

/** Whether a naming tells one instrument by words of its own, as none that tells of several does. */
export function isItem(text: string, token: Token): boolean {
  return token.instrument !== undefined && ownWords(token.instrument).length > 0 && countOf(text, token) === null;
}

/** "The MoUs that were signed were", "The documents signed are:", "These agreements include": opens a list in the sentence. */
const OPENS =
  /^["“]?(?:(?:The|These|Those|Other) )?(?:\p{L}+ ){0,2}?(?:MoUs|MOUs|memoranda|memorandums|agreements|documents|instruments|deals|treaties|pacts|accords)\b(?: of \p{L}+)?(?: \([^)]*\))?(?: \p{L}+){0,8}? (?:are|were|include|included|comprise|comprised)\b(?! (?:being )?(?:\p{L}+ly )?(?:signed|exchanged|concluded|inked|adopted|witnessed)\b)/iu;
/** "signed three MoUs: …", "several agreements, including …", where the several stand in the same sentence. */
const GOES_INTO = /:|[–—]| - |\b(?:namely|including|i\.e\.|viz)\b/;

/** The plurals of a text in their order, "the MoUs" with the last of those before. */
export function batchesOf(text: string, sentences: readonly Sentence[]): Batch[] {
  const batches: Batch[] = [];
  for (const [i, sentence] of sentences.entries()) {
    for (const token of sentence.tokens) {
      const count = countOf(text, token);
      if (count === null || !token.instrument) continue;
      const before = sentences.slice(Math.max(0, i - EARLIER), i);
      const naming = { found: token.instrument, token, sentence, before, header: undefined, unsure: false };
      const known = POINTS.test(token.instrument.article) ? batches.at(-1) : undefined;
      if (known) known.namings.push(naming);
      else batches.push({ count, namings: [naming] });
    }
  }
  return batches;
}

const POINTS = /^(?:the|these|those|this|that)$/;
const EARLIER = 12;

/** Whether a list of the instruments of a batch, in the sentence of a naming or above it, names this one. */
function isListed(text: string, batch: Batch, { sentence, token, header }: InstrumentNaming): boolean {
  if (header && !OPENS.test(text.slice(header.start, header.end))) return false;
  if (header || tellsOrdinal(text, token)) return true;
  const opening = OPENS.exec(text.slice(sentence.start, sentence.end));
  if (opening) return token.start >= sentence.start + opening[0].length;
  return batch.namings.some(
    (naming) =>
      naming.sentence === sentence &&
      naming.token.end < token.start &&
      GOES_INTO.test(text.slice(naming.token.end, token.start)),
  );
}

/** "The MoU on health was signed by A and B", behind "three MoUs": of the same kind, signed, on no day of its own. */
function isToldApart(text: string, batch: Batch, instrument: Instrument): boolean {
  if (instrument.earlier || family(instrument.type) !== family(batch.namings[0]?.found.type ?? '')) return false;
  const acts = instrument.namings.flatMap((naming) => actsOf(text, naming));
  return (
    acts.length > 0 &&
    acts.every(
      ({ mode, date, kind, recalled }) => mode === 'done' && date === null && kind === 'signed' && !recalled,
    ) &&
    instrument.namings.every(({ sentence, token }) => ownDate(text, sentence, token) === null)
  );
}

/** Ties each instrument to the batch that the text tells of before it; a batch whose instruments are all named gives way to them. */
export function withoutBatches(
  text: string,
  sentences: readonly Sentence[],
  instruments: readonly Instrument[],
): Instrument[] {
  const batches = batchesOf(text, sentences);
  if (batches.length === 0) return [...instruments];
  const told = instruments.filter(({ count }) => count === null);
  for (const instrument of told) {
    const start = instrument.namings[0]?.token.start ?? 0;
    instrument.batch =
      batches.findLast(
        (batch) =>
          (batch.namings[0]?.token.start ?? 0) < start &&
          (instrument.namings.some((naming) => isListed(text, batch, naming)) || isToldApart(text, batch, instrument)),
      ) ?? null;
  }
  const batchOf = ({ namings }: Instrument): Batch | undefined =>
    batches.find((batch) => batch.namings.some(({ token }) => token === namings[0]?.token));
  return instruments.filter((one) => {
    const batch = one.count === null ? undefined : batchOf(one);
    const named = told.filter((other) => batch && other.batch === batch).length;
    return !batch || named < Math.max(2, batch.count);
  });
}
