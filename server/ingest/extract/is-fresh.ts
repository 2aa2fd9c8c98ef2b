import type { FoundInstrument, Token } from './token.ts';

/** "a new memorandum will be signed", "a recent MoU", "the two also signed an agreement": not the one spoken of so far. */
const FRESH =
  /\b(?:also (?:signed|renewed|concluded|inked) an?|an? (?:new|recent|separate|similar|second|further|supplement\p{L}+|additional|complementary|parallel)|another|one such)\s/iu;

/** "will launch mutual recognition arrangement discussions": one to come, none of those told. */
const TALKED_ABOUT = /^ (?:discussions|talks|consultations)\b/;

/** Whether the words around a naming tell that none of those spoken of so far is meant. */
export function isFresh(text: string, token: Token): boolean {
  const { article, lead, subject } = token.instrument as FoundInstrument;
  if (`${article}${lead}${subject}` === '' && TALKED_ABOUT.test(text.slice(token.end, token.end + 16))) return true;
  return FRESH.test(text.slice(Math.max(0, token.start - 20), token.start + (token.instrument?.lead.length ?? 0) + 1));
}
