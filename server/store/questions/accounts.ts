import type { Entity, Evidence, Relation } from '../../model/graph.ts';
import { attributeConflicts, relationConflicts, type Telling } from '../../model/stance.ts';
import { RELATION_TYPES, type AttributeName } from '../../model/types.ts';
import type { GraphReader, Paged } from '../graph-store.ts';

/** How one telling stands to the one that is shown: what agrees may be coarser or finer, or an earlier stage. */
export type Stance = 'shown' | 'agrees' | 'conflicts';

/** One way in which documents tell a fact. */
export interface Account extends Telling {
  title: string | null;
  stance: Stance;
  /** The sentences that say it this way, most confident first. */
  evidence: Evidence[];
}

/** All ways in which a fact is told: the shown one first, then those that agree, then those that conflict. */
export interface FactAccounts {
  /** The property; null for a relation. */
  attribute: AttributeName | null;
  accounts: Account[];
  /** False when there are more sentences than were looked at. */
  complete: boolean;
}

export interface AccountOptions {
  /** Only this property of an entity. */
  attribute?: string;
  /** Sentences of each fact to look at, at most. */
  limit: number;
}

/** How a relation is told, or each property of an entity that is told; none for an unknown id. */
export async function askAccounts(
  reader: GraphReader,
  id: string,
  { attribute, limit }: AccountOptions,
): Promise<FactAccounts[]> {
  const [[relation], [entity]] = await Promise.all([reader.relations([id]), reader.entities([id])]);
  if (relation) return attribute === undefined ? [await ofRelation(reader, relation, limit)] : [];
  return entity ? ofAttributes(reader, entity, { attribute, limit }) : [];
}

async function ofRelation(reader: GraphReader, relation: Relation, limit: number): Promise<FactAccounts> {
  const { lasting } = RELATION_TYPES[relation.type];
  const [said] = await reader.evidence([relation.id], { offset: 0, limit });
  const { items, total } = said!;
  // What its sentences have for a value tells it from other relations.
  const tellings = byTelling(items, ({ mode, valid, title }) => ({ value: '', mode, valid, title }));
  const accounts = judged(tellings, relation.variants[0], (shown, other) => relationConflicts(shown, other, lasting));
  return { attribute: null, accounts, complete: total <= limit };
}

async function ofAttributes(
  reader: GraphReader,
  { id, attributes }: Entity,
  { attribute, limit }: AccountOptions,
): Promise<FactAccounts[]> {
  const all = (Object.keys(attributes) as AttributeName[]).sort();
  const names = all.filter((name) => attribute === undefined || name === attribute);
  const said = await reader.evidence(
    names.map((name) => `${id}.${name}`),
    { offset: 0, limit },
  );
  return names.map((name, at) => ofAttribute(name, attributes[name]?.[0], said[at]!, limit));
}

function ofAttribute(
  attribute: AttributeName,
  shown: Told | undefined,
  { items, total }: Paged<Evidence>,
  limit: number,
): FactAccounts {
  const tellings = byTelling(items, ({ value, mode, valid, title }) => ({ value, mode, valid, title }));
  const accounts = judged(tellings, shown, (one, other) => attributeConflicts(attribute, one, other));
  return { attribute, accounts, complete: total <= limit };
}

type Told = Pick<Account, 'value' | 'mode' | 'valid' | 'title'>;

/** Sentences by what they say, in their order. */
function byTelling(evidence: Evidence[], tell: (evidence: Evidence) => Told): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const one of evidence) {
    const told = tell(one);
    const account = accounts.get(keyOf(told));
    if (account) account.evidence.push(one);
    else accounts.set(keyOf(told), { ...told, stance: 'agrees', evidence: [one] });
  }
  return accounts;
}

const STANCES: Stance[] = ['shown', 'agrees', 'conflicts'];

function judged(
  tellings: Map<string, Account>,
  shown: Told | undefined,
  conflicts: (shown: Telling, other: Telling) => boolean,
): Account[] {
  const accounts = [...tellings].map(([key, account]): Account => {
    if (!shown) return account;
    if (key === keyOf(shown)) return { ...account, stance: 'shown' };
    return conflicts(shown, account) ? { ...account, stance: 'conflicts' } : account;
  });
  const documents = ({ evidence }: Account) => new Set(evidence.map(({ address }) => address)).size;
  const rank = ({ stance }: Account) => STANCES.indexOf(stance);
  return accounts.sort((a, b) => rank(a) - rank(b) || documents(b) - documents(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ value, mode, valid, title }: Told): string {
  return JSON.stringify([value, mode, valid, title]);
}
