import type { Name, Reading } from '../../model/graph.ts';
import type { KnownBody } from './bodies.ts';
import { identifyKnown } from './body-keys.ts';
import type { Succession } from './cited.ts';
import { ReferenceCard } from './reference-card.ts';

const remembered = new Map<KnownBody, Reading>();

/** A document that says who took over from whom; the same object at every call. */
export function successionReading(succession: Succession): Reading {
  let made = remembered.get(succession.earlier);
  if (!made) remembered.set(succession.earlier, (made = read(succession)));
  return made;
}

function read({ earlier, later }: Succession): Reading {
  const card = new ReferenceCard([
    ['Earlier body', earlier.names[0]!.text],
    ['Succeeded by', later.names[0]!.text],
    ['Source', later.source],
  ]);
  const before = card.mention('Agency', [leading(earlier)], identifyKnown(earlier).keys, ['Earlier body']);
  const after = card.mention('Agency', [leading(later)], identifyKnown(later).keys, ['Succeeded by']);
  card.relation('SUCCEEDS', after, before, 'Succeeded by');
  const title = `${earlier.names[0]!.text} → ${later.names[0]!.text}`;
  return card.reading(`entente:successions#${earlier.id}`, title, later.source);
}

function leading({ names: [first] }: KnownBody): Name {
  const { text, kind, language } = first!;
  return { text, kind, language };
}
