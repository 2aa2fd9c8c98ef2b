import { type Token, shapeFrom } from './token.ts';

const NAME = /^(?:Ch(?=C)|C|Q(?=[CQ]))(?:d(?:h\.?){1,3}(?=C)|[dC]|[LFXQN](?![a-zA-Z]*H)(?=[^TH]|$)){0,7}/;
const POLITE_NAME = /^(?:Ch(?=C)|[CLFXNMQKG])(?:d(?:h\.?){1,3}(?=C)|h(?=C)|[dCLFNQKA]|X(?=[,.;)]|$)){0,8}/;
/** Surnames that are also words which open sentences. */
const SURNAMES = /^(?:He|An|So|You|May|Will|Her|Do|To)$/;
/** Words of a gathering's name: "Director-General Level Talks". */
const GATHERING =
  /^(?:Level|Talks|Meetings?|Dialogues?|Consultations?|Negotiations?|Briefings?|Sessions?|Speech|Summit|Conference|Forum|Workshop|Seminar|Ceremony|Roundtable|Lecture)$/;
/** Verbs of headlines that capitalise every word: "Secretary Ana Torres Signs Agreements". */
const HEADLINE_VERB =
  /^(?:Signs|Meets|Visits|Receives|Welcomes|Attends|Hosts|Holds|Concludes|Inks|Opens|Launches|Addresses|Travels|Discusses|Announces|Co-Chairs|Chairs|Leads|Joins|Speaks|Tours|Delivers|Participates|Witnesses|Renews|Calls|Begins|Arrives|Hails|Urges)$/;
/** Honorifics that are a part of some names: "Sheikh Hasina", "Sri Mulyani". */
const KEPT = /^(?:Sheikh|Sri|Tun)$/;
/** Honorifics that stand for the first name of a peer: "Lord Tyrie". */
const PEER = /^(?:Lord|Lady|Baroness|Viscount)$/;
/** Words that make one honorific with the "Sri" behind them. */
const STYLED = /^(?:Tan|Dato['’]?|Datuk)$/;

/** Where a name stands, and whether an honorific goes before it. */
export interface Named {
  from: number;
  to: number;
  honorific: boolean;
}

/** Number of tokens that are honorifics: "His Excellency Mr", "H.E. Dr.", "Colonel General of Customs Service"; "Sri" behind another one opens the name. */
export function politeLength(tokens: readonly Token[], at: number): number {
  const shape = shapeFrom(tokens, at);
  if (tokens[at]?.text === 'Senator' && shape.startsWith('Tth')) return 1 + politeLength(tokens, at + 1);
  const general = tokens[at]?.text === 'General' && !/[TFXMK]/.test(tokens[at - 1]?.shape ?? '');
  const length =
    /^(?:[xt](?=h))?(?:h[.,]?(?:t(?=h))?|\(h\.?\))+(?:ot?[KFX]{1,2}H?(?=C))?|^G(?=C)/.exec(
      general ? shape : shape.replace(/^G/, 'x'),
    )?.[0].length ?? 0;
  if (/^[xt]/.test(shape) && !/^(?:His|Her|Your|The|the)$/.test(tokens[at]?.text ?? '')) return 0;
  const last = tokens[at + length - 1]?.text ?? '';
  const styled = STYLED.test(tokens[at + length - 2]?.text ?? '');
  const kept = last === 'Sri' || (length > 1 && KEPT.test(last) && /^C(?![CdQ])/.test(shape.slice(length)));
  return kept && !styled ? length - 1 : length;
}

/** "Nestor A. Espenilla Jr.", "Eric Holder, Jr.": index behind what tells a son from his father. */
function behindSuffix(tokens: readonly Token[], to: number): number {
  const at = [to - 1, to, to + 1].find((i) => /^(?:Jr|Jnr)\.?$/.test(tokens[i]?.text ?? ''));
  if (at === undefined || (at > to && tokens[to]?.shape !== ',')) return to;
  return tokens[at + 1]?.shape === '.' ? at + 2 : at + 1;
}

/** Honorifics and a name at token `at`. */
export function nameAt(tokens: readonly Token[], at: number, titled: boolean): Named | null {
  const shape = shapeFrom(tokens, at);
  const honorifics = politeLength(tokens, at);
  const plain = shape.slice(honorifics);
  const kept = plain.startsWith('h') && (honorifics > 0 || tokens[at]?.text === 'Sri');
  const heading = tokens[at]?.text === 'To' && /^.C[CFXKHLQ]/.test(shape);
  const surname =
    kept || (titled && SURNAMES.test(tokens[at]?.text ?? '') && !heading) ? plain.replace(/^./, 'C') : plain;
  const name = (honorifics > 0 ? POLITE_NAME : NAME).exec(surname);
  if (!name) return null;
  const first = at + honorifics;
  let to = first + name[0].length;
  while (to > first && !/^(?:\p{Ll}{2,4}-)?\p{Lu}/u.test(tokens[to - 1]?.text ?? '')) to--;
  to = behindSuffix(tokens, to);
  const style = tokens[first - 1]?.text ?? '';
  const from =
    to - first === 1 && honorifics > 0 && ((titled && KEPT.test(style)) || PEER.test(style)) ? first - 1 : first;
  const said = tokens.findIndex((token, i) => i > from && i < to && HEADLINE_VERB.test(token.text));
  if (said > 0) to = said;
  const gathering = tokens.slice(from, to).some((token) => GATHERING.test(token.text));
  return to > first && !gathering ? { from, to, honorific: honorifics > 0 } : null;
}
