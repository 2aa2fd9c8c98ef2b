import type { Cleaned, RawDocument } from '../server/ingest/stages.ts';

/** Reads one text wholly; how many things it found, so that no reading can be left out. */
export type TextReader = (raw: RawDocument) => number;

export type ReaderName = 'whole' | 'extraction' | 'wink-nlp';

/** Our whole reading, clean → extract → resolve, and its extraction alone, beside wink-nlp's whole pipeline with all that it finds read out. */
export const TEXT_READERS: Record<ReaderName, () => Promise<TextReader>> = {
  async whole() {
    const { clean } = await import('../server/ingest/clean/clean.ts');
    const { toResolved } = await import('../server/ingest/understand.ts');
    return (raw) => {
      const { reading } = toResolved(clean(raw), null);
      return reading.mentions.length + reading.claims.length;
    };
  },
  async extraction() {
    const { clean } = await import('../server/ingest/clean/clean.ts');
    const { extract } = await import('../server/ingest/understand.ts');
    const cleaned = new WeakMap<RawDocument, Cleaned>(); // A text is cleaned when it is first read: in the warm-up.
    return (raw) => {
      const document = cleaned.get(raw) ?? clean(raw);
      cleaned.set(raw, document);
      const { mentions, claims } = extract(document, null);
      return mentions.length + claims.length;
    };
  },
  async 'wink-nlp'() {
    const { default: winkNlp } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNlp(model);
    const { its } = nlp;
    return ({ text }) => {
      const document = nlp.readDoc(text);
      const tokens = document.tokens();
      return (
        tokens.out().length +
        tokens.out(its.type).length +
        tokens.out(its.pos).length +
        document.sentences().out().length +
        document.entities().out(its.detail).length
      );
    };
  },
};
