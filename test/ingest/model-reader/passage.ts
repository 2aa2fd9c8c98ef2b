import type { ModelAnswer } from '../../../server/ingest/model-reader/model-answer.ts';

/** Worded so that the rules miss who the parties are, where it was signed, and that Rosa Quispe holds an office. */
export const PASSAGE = `Peru and Chile put pen to paper

The Customs Service of Chile and the Customs Administration of Peru put pen to paper on a Memorandum of Understanding on Customs Co-operation in Lima on 3 May 2021. A second text, the Protocol on Data Exchange, will be signed next year. Rosa Quispe, head of the Peruvian service, was there. Bolivia Customs sent its good wishes.`;

export const SIGNING =
  'The Customs Service of Chile and the Customs Administration of Peru put pen to paper on a Memorandum of Understanding on Customs Co-operation in Lima on 3 May 2021.';
export const MOU = 'Memorandum of Understanding on Customs Co-operation';
export const PERU = 'Customs Administration of Peru';
export const CHILE = 'Customs Service of Chile';
export const HEAD = 'Rosa Quispe, head of the Peruvian service, was there.';

type Said = ModelAnswer['claims'][number];

/** A claim of the model, told as done in the signing's sentence where nothing else is said. */
export function claim(type: Said['type'], from: string, to: string | null, more: Partial<Said> = {}): Said {
  return { type, from, to, value: '', mode: 'done', quote: SIGNING, ...more };
}

/** What a careful model answers. */
export const ANSWER: ModelAnswer = {
  mentions: [
    { type: 'Agency', name: CHILE, quote: SIGNING },
    { type: 'Agency', name: PERU, quote: SIGNING },
    { type: 'Agreement', name: MOU, quote: SIGNING },
    { type: 'Location', name: 'Lima', quote: SIGNING },
    { type: 'Official', name: 'Rosa Quispe', quote: HEAD },
  ],
  claims: [
    claim('PARTY_TO', CHILE, MOU),
    claim('PARTY_TO', PERU, MOU),
    claim('SIGNED_AT', MOU, 'Lima'),
    claim('signed', MOU, null),
    claim('HOLDS_POST', 'Rosa Quispe', PERU, { value: 'head', quote: HEAD }),
  ],
};
