import { readFileSync } from 'node:fs';

/** Seconds of processor time that a process has taken until now, in steps of a hundredth, on Linux. */
export function processSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, user = 0, system = 0] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(stat)!.map(Number);
  return (user + system) / 100;
}
