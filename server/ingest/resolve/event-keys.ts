import { dayAndYear } from './dates.ts';
import type { Identified } from './identified.ts';

export interface Occasion {
  /** `signing`; null when the text does not say. */
  type: string | null;
  /** EDTF. */
  date: string | null;
  /** People and bodies who took part, and the bodies of the people. */
  participants: Identified[];
  place: Identified | null;
  /** Tells it from others inside its document. */
  local: string;
}

const PARTICIPANTS_AT_MOST = 8;

/** Keys of an event: type + day + two participants of different countries; weaker: type + day + place. */
export function identifyEvent(occasion: Occasion, address: string): Identified {
  const { day } = dayAndYear(occasion.date);
  const pairs =
    day === null ? [] : pairsOf(occasion.participants).map((pair) => `event ${occasion.type}|${day}|${pair}`);
  const place =
    day === null || !occasion.place?.token ? [] : [`event ${occasion.type}|${day}|at ${occasion.place.token}`];
  const keys =
    pairs.length + place.length > 0 ? [pairs, place] : [[`@${address}|event ${occasion.type}|${occasion.local}`]];
  return { keys, jurisdiction: null, token: null, cites: [] };
}

/** A person and the own body meet others every day: where several countries took part, only pairs across them tell. */
function pairsOf(participants: Identified[]): string[] {
  const named = [
    ...new Map(participants.filter(({ token }) => token !== null).map((one) => [one.token!, one])).values(),
  ]
    .sort((a, b) => (a.token! < b.token! ? -1 : 1))
    .slice(0, PARTICIPANTS_AT_MOST);
  const across = new Set(named.map(({ jurisdiction }) => jurisdiction)).size > 1;
  return named.flatMap((a, i) =>
    named
      .slice(i + 1)
      .filter((b) => !across || a.jurisdiction !== b.jurisdiction)
      .map((b) => `${a.token}+${b.token}`),
  );
}
