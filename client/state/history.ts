/** A value and what was done to reach it: "Hid 3 things". */
export interface Step<T> {
  value: T;
  did: string;
}

/** A value with the ones before and after it. */
export interface History<T> {
  past: readonly Step<T>[];
  present: T;
  /** What led to the present. */
  did: string;
  future: readonly Step<T>[];
}

const KEPT = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, did: 'Opened', future: [] };
}

/** A new step; what had been undone is gone. The same value is no step. */
export function record<T>(history: History<T>, present: T, did: string): History<T> {
  if (present === history.present) return history;
  return { past: [...history.past, stepOf(history)].slice(-KEPT), present, did, future: [] };
}

/** Changes the present without a step: where a layout put things, for instance. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  const { value: present, did } = previous;
  return { past: history.past.slice(0, -1), present, did, future: [stepOf(history), ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, stepOf(history)], present: next.value, did: next.did, future };
}

/** All steps, oldest first; the present one stands at `past.length`. */
export function steps<T>(history: History<T>): readonly Step<T>[] {
  return [...history.past, stepOf(history), ...history.future];
}

/** To the step at a place of `steps`; a place that is not there changes nothing. */
export function jump<T>(history: History<T>, to: number): History<T> {
  const all = steps(history);
  const step = all[to];
  if (step === undefined || to === history.past.length) return history;
  return { past: all.slice(0, to), present: step.value, did: step.did, future: all.slice(to + 1) };
}

/** Changes every step alike: what the graph has lost, no undo brings back. */
export function revise<T>({ past, present, did, future }: History<T>, change: (value: T) => T): History<T> {
  const revised = (step: Step<T>) => ({ ...step, value: change(step.value) });
  return { past: past.map(revised), present: change(present), did, future: future.map(revised) };
}

function stepOf<T>({ present, did }: History<T>): Step<T> {
  return { value: present, did };
}
