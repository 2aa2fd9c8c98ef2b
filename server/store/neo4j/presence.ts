/** Whether the database is there, as its answers tell. */
export interface Presence {
  answered(): void;
  missed(): void;
  /** Whether it has been away since this moment of `performance.now()`, or still is. */
  wasAwaySince(moment: number): boolean;
}

export function watchPresence(): Presence {
  let away = false;
  let backAt = -Infinity;
  return {
    answered() {
      if (away) backAt = performance.now();
      away = false;
    },
    missed() {
      away = true;
    },
    wasAwaySince: (moment) => away || moment < backAt,
  };
}
