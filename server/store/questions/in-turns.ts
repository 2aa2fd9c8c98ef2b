import { setImmediate as turn } from 'node:timers/promises';

/** Works to the end; at each of its stops others are answered. */
export async function inTurns<Told>(work: Generator<void, Told>): Promise<Told> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await turn();
  }
}
