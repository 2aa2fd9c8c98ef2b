import type { Facts } from './read-text.ts';

export type Found = Facts;
export type Gold = Pick<Facts, 'agencies' | 'officials' | 'agreements' | 'locations' | 'events'>;
interface Count {
  right: number;
  found: number;
  gold: number;
}

function plain(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.,()]/g, '')
    .replace(/[-–/&]/g, ' ')
    .replace(/^the /, '')
    .trim();
}

/** Pairs one to one, each expected thing with the first found one that fits. */
function pairs<T, U>(gold: readonly T[], found: readonly U[], fits: (a: T, b: U) => boolean): [T, U][] {
  const left = [...found];
  return gold.flatMap((one): [T, U][] => {
    const at = left.findIndex((other) => fits(one, other));
    return at < 0 ? [] : [[one, left.splice(at, 1)[0] as U]];
  });
}

function counted(right: number, found: number, gold: number): Count {
  return { right, found, gold };
}

function agreed<T>(all: readonly T[], right: (one: T) => boolean): Count {
  return counted(all.filter(right).length, all.length, all.length);
}

/** One family of words for types and statuses that mean the same to a reader. */
function statusFamily(status: string): string {
  if (status.startsWith('planned')) return 'planned';
  return /expired|superseded/.test(status) ? 'ended' : status;
}

function typeFamily(type: string): string {
  if (/MOU|MOC|memorandum/.test(type)) return 'memorandum';
  if (/plan|programme/.test(type)) return 'plan';
  if (/treaty|convention/.test(type)) return 'treaty';
  if (/minutes|communique|declaration|statement|letter/.test(type)) return 'declaration';
  return type === 'MRA' ? type : 'agreement';
}

/** Expected and found side by side: bodies, people, instruments, places and events, and what is said of those found. */
export function compare(
  gold: Gold,
  found: Gold,
): Record<
  | 'bodies'
  | 'officials'
  | 'agreements'
  | 'locations'
  | 'events'
  | 'posts'
  | 'parties'
  | 'signatories'
  | 'types'
  | 'statuses'
  | 'dates',
  Count
> & { toldAsDone: string[] } {
  const bodies = pairs(gold.agencies, found.agencies, (a, b) =>
    [a.name, ...a.aliases].some((name) => [b.name, ...b.aliases].map(plain).includes(plain(name))),
  );
  const people = pairs(gold.officials, found.officials, (a, b) => plain(a.name) === plain(b.name));
  const leading = (name: string): string => {
    const body = bodies.find(([a, b]) => [a.name, ...a.aliases, b.name, ...b.aliases].map(plain).includes(plain(name)));
    return plain(body?.[0].name ?? name);
  };
  const parties = (names: readonly string[]): string[] => [...new Set(names.map(leading))];
  const instruments = pairs(
    gold.agreements,
    found.agreements,
    (a, b) =>
      typeFamily(a.type) === typeFamily(b.type) &&
      (statusFamily(a.status) === statusFamily(b.status) || a.date === b.date) &&
      (a.parties.length === 0 ||
        b.parties.length === 0 ||
        parties(a.parties).some((party) => parties(b.parties).includes(party))),
  );
  const events = pairs(
    gold.events,
    found.events,
    (a, b) => a.type === b.type && (a.date === b.date || a.participants.some((who) => b.participants.includes(who))),
  );
  const places = pairs(gold.locations, found.locations, (a, b) => plain(a.name) === plain(b.name));
  const overlap = (pick: 'parties' | 'signatories'): Count =>
    instruments
      .map(([a, b]) => [parties(a[pick]), parties(b[pick])] as const)
      .reduce(
        (sum, [a, b]) =>
          counted(sum.right + a.filter((one) => b.includes(one)).length, sum.found + b.length, sum.gold + a.length),
        counted(0, 0, 0),
      );
  const done = instruments.filter(
    ([a, b]) =>
      (statusFamily(a.status) === 'planned' && statusFamily(b.status) !== 'planned') ||
      (a.status === 'agreed' && !/^(?:planned|agreed)/.test(b.status)),
  );
  return {
    bodies: counted(bodies.length, found.agencies.length, gold.agencies.length),
    officials: counted(people.length, found.officials.length, gold.officials.length),
    agreements: counted(instruments.length, found.agreements.length, gold.agreements.length),
    locations: counted(places.length, found.locations.length, gold.locations.length),
    events: counted(events.length, found.events.length, gold.events.length),
    posts: agreed(people, ([a, b]) => plain(a.title) === plain(b.title)),
    parties: overlap('parties'),
    signatories: overlap('signatories'),
    types: agreed(instruments, ([a, b]) => typeFamily(a.type) === typeFamily(b.type)),
    statuses: agreed(instruments, ([a, b]) => statusFamily(a.status) === statusFamily(b.status)),
    dates: agreed(instruments, ([a, b]) => a.date === b.date),
    toldAsDone: [
      ...done.map(([a]) => a.name),
      ...events.filter(([a, b]) => a.mode !== 'done' && b.mode === 'done').map(([a]) => `${a.type} ${a.date}`),
    ],
  };
}

/** The harmonic mean of precision and recall. */
export function f1({ right, found, gold }: Count): number {
  return found + gold === 0 ? 1 : (2 * right) / (found + gold);
}
