/** Processor seconds of this process that work takes: what a busy machine cannot lengthen much. */
export function ownSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
