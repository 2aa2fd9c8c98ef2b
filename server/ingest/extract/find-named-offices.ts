import { isPortfolioWord } from './portfolio-word.ts';
import { type Token, shapeFrom } from './token.ts';
import { wordTest } from './word-test.ts';

const MISSION = /^(?:NHz(?:t?[NA]|tC{2})|Hot?Nzt?N|MHot?N(?:zt?(?:C{2}|N)|nC)?|MHzt?(?:C{2}|N))/;
const MISSION_HEAD = /^(?:Delegation|Mission)$/;
const LETTERED = /^H[CQx]#?-[CFXKLGM]+(?:of?t?[CFXKLGM]+)*(?:,[CFXKLG]+(?:o[CFXKLG]+)*)*(?:,?a[CFXKLG]+)?/;

/** Index behind a mission to a country that begins at token `at`: "Delegation of the European Union to Moldova", "Permanent Mission of Japan to the United Nations". */
function endOfMission(tokens: readonly Token[], at: number): number {
  if (!'NHM'.includes(tokens[at]?.shape ?? '.')) return at;
  const found = MISSION.exec(shapeFrom(tokens, at))?.[0] ?? '';
  const run = tokens.slice(at, at + found.length);
  const sent = run.some((token) => MISSION_HEAD.test(token.text));
  const standing = run[0]?.text === 'Permanent' || run.find((token) => token.country)?.country === 'EU';
  return sent && standing ? at + found.length : at;
}

/** Index behind a directorate told by its letter, with its field: "Directorate C – Atlantic, Outermost Regions and Arctic". */
function endOfLettered(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'Directorate') return at;
  const letter = /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '');
  const named = letter ? (LETTERED.exec(shapeFrom(tokens, at))?.[0].length ?? 0) : 0;
  return at + named;
}

/** "National Council of Ministers for the Environment", "Permanent Secretariat": index behind the words of its field. */
function endOfCouncil(tokens: readonly Token[], at: number): number {
  const found = /^[CFXNA]{0,2}Ho[CT]ft?[CFXK]+(?:a[CFXK]+)?/.exec(shapeFrom(tokens, at))?.[0].length ?? 0;
  return tokens.slice(at, at + found).some((token) => token.text === 'Ministers') ? at + found : at;
}

const NETWORK = /^[CFXANQK]{1,5}o[CFXNAK]+(?:ot?[CNXFK]+(?:,[CNXFK]+)*(?:,?a[CNXFK]+)?)?/;
const LEAGUE = /^(?:Network|Association|Forum|Union|Conference|Group)$/;
const MEMBERS = /^(?:Authorities|Regulators|Supervisors|Administrations|Agencies|Commissions|Commissioners|Ombudsmen)$/;

/** Index behind a league of authorities: "Operational Network of Maritime Authorities of South America, Cuba and Panama". */
function endOfLeague(tokens: readonly Token[], at: number): number {
  const found = NETWORK.exec(shapeFrom(tokens, at))?.[0].length ?? 0;
  const run = tokens.slice(at, at + found);
  const of = run.findIndex((token) => token.shape === 'o');
  const members = run.slice(of).some((token) => MEMBERS.test(token.text));
  return of > 1 && LEAGUE.test(run[of - 1]?.text ?? '') && members ? at + found : at;
}

/** "External affairs ministry", "the defence ministry": index behind a ministry in small letters, told by its field. */
function endOfSmallMinistry(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 4 && tokens[to] && (isPortfolioWord(tokens[to] as Token) || (to > at && tokens[to]?.shape === 'a')))
    to++;
  return to > at && tokens[to]?.text === 'ministry' && tokens[to - 1]?.shape !== 'a' ? to + 1 : at;
}

type EndOf = (tokens: readonly Token[], at: number) => number;

/** Each rule with a word that every name it finds holds. */
const RULES: readonly { holds: ReturnType<typeof wordTest>; endOf: EndOf }[] = [
  { holds: wordTest(MISSION_HEAD), endOf: endOfMission },
  { holds: wordTest(/^Directorate$/), endOf: endOfLettered },
  { holds: wordTest(/^Ministers$/), endOf: endOfCouncil },
  { holds: wordTest(MEMBERS), endOf: endOfLeague },
  { holds: wordTest(/^ministry$/), endOf: endOfSmallMinistry },
];

/** The rules that can find an office in these tokens: each gives the index behind the one that begins at a token, else that token's. */
export function officeRules(tokens: readonly Token[]): EndOf[] {
  return RULES.filter(({ holds }) => tokens.some(holds)).map(({ endOf }) => endOf);
}
