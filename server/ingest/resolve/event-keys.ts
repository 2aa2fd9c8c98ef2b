import { dayAndYear } from './dates.ts';
import type { Identified } from './identified.ts';

export interface Occasion {
  /** `signing`; null when the text does not say. */
  type: string | null;
  /** EDTF. */
  date: string | null;
  /** People and bodies who took part. */
  participants: Identified[];
  /** Bodies in whose posts the people took part. */
  behind: Identified[];
  place: Identified | null;
  /** Tells it from others inside its document. */
  local: string;
}

const PARTICIPANTS_AT_MOST = 12;

/** Keys of an event: type + day + two participants of different countries; weaker: type + day + place. */
export function identifyEvent(occasion: Occasion, address: string): Identified {
  const { day } = dayAndYear(occasion.date);
  const pairs = day === null ? [] : pairsOf(occasion).map((pair) => `event ${occasion.type}|${day}|${pair}`);
  const place =
    day === null || !occasion.place?.token ? [] : [`event ${occasion.type}|${day}|at ${occasion.place.token}`];
  const keys =
    pairs.length + place.length > 0 ? [pairs, place] : [[`@${address}|event ${occasion.type}|${occasion.local}`]];
  return { keys, jurisdiction: null, token: null, cites: [] };
}

/**
 * A person and the own body meet others every day: where several countries took part, only pairs across them tell, and
 * the bodies behind the people count as there; else only two who are said to have been there.
 */
function pairsOf({ participants, behind }: Occasion): string[] {
  const all = named([...participants, ...behind]);
  const across = new Set(all.map(({ jurisdiction }) => jurisdiction)).size > 1;
  const chosen = across ? all : named(participants);
  return chosen.flatMap((a, i) =>
    chosen
      .slice(i + 1)
      .filter((b) => !across || a.jurisdiction !== b.jurisdiction)
      .map((b) => `${a.token}+${b.token}`),
  );
}

/** Each once, in a fixed order. */
function named(participants: Identified[]): Identified[] {
  const known = participants.filter(({ token }) => token !== null);
  const byToken = new Map(known.map((one) => [one.token!, one]));
  return [...byToken.values()].sort((a, b) => (a.token! < b.token! ? -1 : 1)).slice(0, PARTICIPANTS_AT_MOST);
}
