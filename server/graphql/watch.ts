import { setTimeout as pause } from 'node:timers/promises';

/** Something that many listen to and that is looked at once for all of them, only while anyone listens. */
export interface Watch<T> {
  /** What it is now, then whenever it is another; who is slow hears the latest only. */
  listen(): AsyncGenerator<T, void, void>;
}

interface Listener<T> {
  hear(value: T): void;
  values: AsyncGenerator<T, void, void>;
}

const OVER = { done: true, value: undefined } as const;

function listener<T>(leave: () => void): Listener<T> {
  let heard = '';
  let latest: T | undefined;
  let waiting: ((result: IteratorResult<T, void>) => void) | undefined;
  let isOver = false;

  function end(): Promise<IteratorResult<T, void>> {
    isOver = true;
    leave();
    waiting?.(OVER);
    return Promise.resolve(OVER);
  }

  const values: AsyncGenerator<T, void, void> = {
    next() {
      if (isOver) return Promise.resolve(OVER);
      const value = latest;
      latest = undefined;
      if (value !== undefined) return Promise.resolve({ done: false, value });
      return new Promise((resolve) => (waiting = resolve));
    },
    return: end,
    throw: (error: unknown) => end().then(() => Promise.reject(error)),
    [Symbol.asyncIterator]: () => values,
    [Symbol.asyncDispose]: async () => void (await end()),
  };

  return {
    values,
    hear(value) {
      const told = JSON.stringify(value);
      if (told === heard) return;
      heard = told;
      if (waiting === undefined) latest = value;
      else waiting({ done: false, value });
      waiting = undefined;
    },
  };
}

/** Looks every `everyMs`. `tell` hears the first of errors in a row: nobody is told anything until it can look again. */
export function createWatch<T>(look: () => Promise<T>, everyMs: number, tell: (error: unknown) => void): Watch<T> {
  const listeners = new Set<Listener<T>>();
  let seen: T | undefined;
  let isWatching = false;

  async function watch(): Promise<void> {
    isWatching = true;
    for (let failed = false; listeners.size > 0; await pause(everyMs, undefined, { ref: false })) {
      try {
        seen = await look();
        for (const each of listeners) each.hear(seen);
        failed = false;
      } catch (error) {
        if (!failed) tell(error);
        failed = true;
      }
    }
    isWatching = false;
    seen = undefined;
  }

  return {
    listen() {
      const own = listener<T>(() => listeners.delete(own));
      listeners.add(own);
      if (seen !== undefined) own.hear(seen);
      if (!isWatching) void watch();
      return own.values;
    },
  };
}
