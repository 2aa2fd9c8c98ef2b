/** An instrument's stages, latest first: a status is a history, and the latest stage reached is the one shown. */
const STAGES = ['superseded', 'expired', 'renewed', 'in force', 'signed', 'agreed', 'planned renewal', 'planned'];

/** 0 for the latest stage; what is no stage comes after all. */
export function stageRank(value: string): number {
  const at = STAGES.indexOf(value);
  return at < 0 ? STAGES.length : at;
}
