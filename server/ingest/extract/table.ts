import type { Claim, Passage, SourceDocument } from '../../model/graph.ts';
import type { Mode } from '../../model/types.ts';
import { subjectPhrase } from '../resolve/subject.ts';
import type { DraftMention, Extraction } from '../stages.ts';
import { tableAgreement } from './table-agreement.ts';
import type { TableAgreement } from './table-agreement.ts';
import { cellPassage, tableRow } from './table-cell.ts';
import type { TableRow } from './table-cell.ts';
import { tableDate } from './table-date.ts';
import { tableParties } from './table-party.ts';
import type { TableParty } from './table-party.ts';
import { RowProblem } from './table-problem.ts';

interface Draft {
  row: TableRow;
  mentions: DraftMention[];
  claims: Claim[];
}

/** The agreement is the first mention of a row. */
const AGREEMENT = 0;

/**
 * One row of an agreements table: `document.text` is a line "column: value" for each column of `row`.
 * Throws a RowProblem when no agreement or party is named, or the date is none.
 */
export function extractRow(document: SourceDocument, row: Record<string, string>): Extraction {
  const draft: Draft = { row: tableRow(document.text, Object.keys(row)), mentions: [], claims: [] };
  const { cells } = draft.row;
  const cell = cells.get('agreement')?.value;
  if (cell === undefined) throw new RowProblem('no agreement is named');
  const date = tableDate(cells.get('signed_date')?.value);
  const agreement = tableAgreement(cell);
  const mode: Mode = agreement.status === 'planned' ? 'planned' : 'done';
  addAgreement(draft, agreement, date);
  addParties(draft, mode, date);
  addPlace(draft, agreement, date);
  addTopic(draft, agreement, mode);
  return { document, mentions: draft.mentions, claims: draft.claims };
}

function addAgreement(draft: Draft, agreement: TableAgreement, date: string | null): void {
  const { row } = draft;
  const names: DraftMention['names'] = [{ text: agreement.name, kind: 'full', language: null }];
  if (agreement.acronym !== null) names.push({ text: agreement.acronym, kind: 'acronym', language: null });
  addMention(draft, 'Agreement', names, cellPassage(row, 'agreement', agreement.name, 'agreement'));
  const type = row.cells.get('type')?.value;
  if (type !== undefined) addAttribute(draft, 'type', instrumentType(type), cellPassage(row, 'type', type, 'type'));
  addStatus(draft, agreement, date);
  const wasSigned = agreement.status !== 'agreed' && agreement.status !== 'planned';
  if (date !== null && wasSigned) addAttribute(draft, 'signed', date, cellPassage(row, 'signed_date', date, 'date'));
}

/** The bracket says the status, with its day or the row's, and the end where it ended; a day of signature alone says that it was signed. */
function addStatus(draft: Draft, agreement: TableAgreement, date: string | null): void {
  const { status, statusWords, statusDate } = agreement;
  if (statusWords === null && date === null) return;
  const passage =
    statusWords === null
      ? cellPassage(draft.row, 'signed_date', date!, 'status')
      : cellPassage(draft.row, 'agreement', statusWords, 'status');
  const ended = status === 'superseded' || status === 'expired';
  addAttribute(draft, 'status', status, passage, statusDate ?? (ended ? null : date));
  if (ended && statusDate !== null) addAttribute(draft, 'ends', statusDate, passage);
}

/** The short forms that releases use for the two longest. */
function instrumentType(type: string): string {
  if (/^mutual recognition (arrangement|agreement)$/i.test(type)) return 'MRA';
  return /^customs mutual assistance agreement$/i.test(type) ? 'CMAA' : type;
}

function addParties(draft: Draft, mode: Mode, date: string | null): void {
  const sides = [...draft.row.cells].filter(([column]) => /^party\d+$/.test(column));
  const parties = sides.flatMap(([column, { value }]) => tableParties(value).map((party) => ({ column, party })));
  if (parties.length === 0) throw new RowProblem('no party is named');
  for (const { column, party } of parties) {
    const passage = cellPassage(draft.row, column, party.words, 'party');
    const from = addParty(draft, party, passage);
    const onBehalfOf = party.actsFor && addParty(draft, party.actsFor, passage);
    addClaim(draft, { type: 'PARTY_TO', from, to: AGREEMENT, onBehalfOf, mode, valid: date }, passage);
  }
}

function addParty(draft: Draft, party: TableParty, passage: Passage): number {
  const type = party.kind === 'country' || party.kind === 'region' ? 'Location' : 'Agency';
  const index = addMention(draft, type, party.names, passage, party.jurisdiction);
  if (party.kind === 'group') addClaim(draft, { type: 'kind', from: index, value: 'group' }, passage);
  return index;
}

const NO_PLACE =
  /^(virtual(ly)?|online|on-line|remote(ly)?|(by |via )?(video|tele|audio)[- ]?conferenc(e|ing)|by (video|mail|correspondence))$/i;

/** "virtual", "video conference" say how it was signed, not where. */
function addPlace(draft: Draft, { status }: TableAgreement, date: string | null): void {
  const place = draft.row.cells.get('place')?.value;
  if (place === undefined || status === 'agreed' || status === 'planned') return;
  const passage = cellPassage(draft.row, 'place', place, 'place');
  if (NO_PLACE.test(place)) return addAttribute(draft, 'held', 'remote', passage);
  const to = addMention(draft, 'Location', [{ text: place, kind: 'full', language: null }], passage);
  addClaim(draft, { type: 'SIGNED_AT', from: AGREEMENT, to, valid: date }, passage);
}

function addTopic(draft: Draft, { name }: TableAgreement, mode: Mode): void {
  const subject = subjectPhrase(name);
  if (subject === null) return;
  const passage = cellPassage(draft.row, 'agreement', subject, 'subject');
  const to = addMention(draft, 'Topic', [{ text: subject, kind: 'full', language: null }], passage);
  addClaim(draft, { type: 'ABOUT', from: AGREEMENT, to, mode }, passage);
}

function addMention(
  draft: Draft,
  type: DraftMention['type'],
  names: DraftMention['names'],
  passage: Passage,
  jurisdiction: string | null = null,
): number {
  return draft.mentions.push({ type, names, evidence: [passage], jurisdiction, parent: null }) - 1;
}

function addAttribute(
  draft: Draft,
  type: Claim['type'],
  value: string,
  passage: Passage,
  valid: string | null = null,
): void {
  addClaim(draft, { type, from: AGREEMENT, value, valid }, passage);
}

/** What a claim says besides its sentence; what is left out has its usual value. */
type Saying = Pick<Claim, 'type' | 'from'> & Partial<Pick<Claim, 'to' | 'value' | 'onBehalfOf' | 'mode' | 'valid'>>;

/** Field by field: a table has tens of thousands of rows, and spreading costs more than all else here. */
function addClaim(draft: Draft, saying: Saying, passage: Passage): void {
  const { type, from, to = null, value = '', onBehalfOf = null, mode = 'done', valid = null } = saying;
  const { quote, start, end, rule, confidence } = passage;
  const title = null;
  draft.claims.push({ quote, start, end, rule, confidence, type, from, to, value, title, onBehalfOf, mode, valid });
}
