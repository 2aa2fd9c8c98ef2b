import { type Cast, countryMention } from './cast.ts';
import { addClaim, addMention, passage } from './draft.ts';
import { type Sentence, shapeOf } from './token.ts';

/** "following those reached with Brazil (1999), Mexico (2000) and Chile (2011)": an instrument each, recalled with its year. */
export function claimRecitals(cast: Cast): void {
  for (const sentence of cast.sentences) {
    if (!sentence.tokens.some((token) => token.date)) continue;
    const dated = [...shapeOf(sentence.tokens).matchAll(/N\(E\)/g)];
    if (dated.length < 2 || !/\bwith\b/.test(cast.draft.text.slice(sentence.start, sentence.end))) continue;
    for (const match of dated) recital(cast, sentence, match.index, dated[0]?.index ?? 0);
  }
}

function recital(cast: Cast, sentence: Sentence, at: number, first: number): void {
  const found = sentence.tokens.findLast((token, i) => i < first && token.instrument)?.instrument;
  const party = sentence.tokens[at];
  const date = sentence.tokens[at + 2]?.date;
  const own = sentence.tokens.find((token, i) => i < first && (token.shape === 'N' || token.shape === 'A'));
  if (!found || !party?.country || !date) return;
  const said = passage(cast.draft, sentence, 'recital', 0.8, party.start);
  const mention = addMention(cast.draft, {
    type: 'Agreement',
    names: [{ text: found.name, kind: 'full', language: 'en' }],
    evidence: [said],
  });
  addClaim(cast.draft, { type: 'type', from: mention, value: found.type }, said);
  addClaim(cast.draft, { type: 'status', from: mention, value: 'in force', valid: date }, said);
  addClaim(cast.draft, { type: 'signed', from: mention, value: date }, said);
  for (const code of [own?.country, party.country]) {
    if (code)
      addClaim(cast.draft, { type: 'PARTY_TO', from: countryMention(cast, code), to: mention, valid: date }, said);
  }
}
