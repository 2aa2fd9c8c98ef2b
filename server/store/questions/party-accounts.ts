import type { GraphReader, Source } from '../graph-store.ts';
import type { Stance } from './accounts.ts';

/** Documents that name the same parties of an instrument. */
export interface PartyAccount {
  /** Ids of the parties, in order. */
  parties: string[];
  /** Ids of the relations that say so, in order. */
  relations: string[];
  stance: Stance;
  /** By address. */
  documents: Source[];
}

export interface PartyAccounts {
  /** The one that most documents tell first, then those that agree, then those that conflict; ties by ids. */
  accounts: PartyAccount[];
  /** False when the instrument has more parties than were looked at. */
  complete: boolean;
}

/**
 * Whom documents name as the parties of an instrument; denials are left out. Two agree when one names all that the
 * other does; they conflict when each names one that the other has not. None for an unknown id.
 */
export async function askPartyAccounts(reader: GraphReader, id: string, limit: number): Promise<PartyAccounts> {
  const modes = ['done' as const, 'planned' as const];
  const page = { offset: 0, limit, relationTypes: ['PARTY_TO' as const], direction: 'in' as const, modes };
  const [expansion] = await reader.expand([id], page);
  const { items, total } = expansion!;
  const parties = new Map(items.map(({ relation, neighbour }) => [relation.id, neighbour.id]));
  const told = await reader.sources({ relations: [...parties.keys()], entities: [] });
  const groups = new Map<string, PartyAccount>();
  for (const document of told) {
    const named = [...new Set(document.facts.map((relation) => parties.get(relation) ?? ''))].sort();
    const key = named.join();
    const group = groups.get(key) ?? { parties: named, relations: document.facts, stance: 'agrees', documents: [] };
    groups.set(key, group);
    group.documents.push(document);
  }
  const [shown, ...others] = [...groups.values()].sort(byDocuments);
  if (!shown) return { accounts: [], complete: total <= limit };
  const stances = others.map((other): PartyAccount => ({ ...other, stance: stanceOf(shown, other) }));
  const inStance = (stance: Stance) => stances.filter((account) => account.stance === stance);
  const accounts: PartyAccount[] = [{ ...shown, stance: 'shown' }, ...inStance('agrees'), ...inStance('conflicts')];
  return { accounts, complete: total <= limit };
}

function byDocuments(a: PartyAccount, b: PartyAccount): number {
  const more = b.documents.length - a.documents.length || b.parties.length - a.parties.length;
  return more || (a.parties.join() < b.parties.join() ? -1 : 1);
}

function stanceOf(shown: PartyAccount, other: PartyAccount): Stance {
  const lacks = (one: PartyAccount, two: PartyAccount) => two.parties.some((party) => !one.parties.includes(party));
  return lacks(shown, other) && lacks(other, shown) ? 'conflicts' : 'agrees';
}
