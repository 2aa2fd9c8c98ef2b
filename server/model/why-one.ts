import { keyWords } from './key-words.ts';
import type { Signature } from './kept.ts';

/** A signature of one entity, and the documents that have such a mention. */
export interface Borne {
  signature: Pick<Signature, 'names' | 'keys' | 'strength' | 'standing'>;
  addresses: string[];
}

/** Where a key was read, and under which leading name. */
export interface KeyReading {
  address: string;
  name: string;
}

/** A key by which mentions are one. */
export interface SharedKey {
  key: string;
  /** The key in words for a reader. */
  says: string;
  readIn: KeyReading[];
}

/** Why these are one entity: the keys that link what several documents say, the one that most documents share first. */
export function whyOne(members: Borne[]): SharedKey[] {
  const founders = members.filter(({ signature }) => signature.standing === 'founder');
  const founding = new Set(founders.flatMap(({ signature }) => signature.keys.flat()));
  const links = members.map(({ signature }) => new Set(linkingKeys(signature, founding)));
  const keys = new Set(links.flatMap((own) => [...own]));
  const shared = [...keys].map((key): SharedKey => {
    const bearers = members.filter(({ signature }, i) => links[i]!.has(key) || isFounderWith(signature, key));
    return { key, says: keyWords(key), readIn: bearers.flatMap(placesOf).sort(byAddress) };
  });
  return shared
    .filter(({ readIn }) => new Set(readIn.map(({ address }) => address)).size > 1)
    .sort((a, b) => b.readIn.length - a.readIn.length || (a.key < b.key ? -1 : 1));
}

/** A founder is linked by the keys that found; one that joined, by its strongest keys that a founder bears. */
function linkingKeys({ standing, keys, strength }: Borne['signature'], founding: Set<string>): string[] {
  if (standing === 'founder') return keys[strength] ?? [];
  if (standing === 'ambiguous') return [];
  const levels = keys.map((level) => level.filter((key) => founding.has(key)));
  return levels.find((level) => level.length > 0) ?? [];
}

function isFounderWith({ standing, keys }: Borne['signature'], key: string): boolean {
  return standing === 'founder' && keys.flat().includes(key);
}

function placesOf({ signature, addresses }: Borne): KeyReading[] {
  const name = signature.names[0]?.text ?? '';
  return addresses.map((address) => ({ address, name }));
}

function byAddress(a: KeyReading, b: KeyReading): number {
  return a.address < b.address || (a.address === b.address && a.name < b.name) ? -1 : 1;
}
