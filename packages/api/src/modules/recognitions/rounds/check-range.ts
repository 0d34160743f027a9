import type { Faults } from '../../../shared/faults.js';

/** Refuses a number beyond its bounds; the largest that a column holds unless said. */
export function checkRange(
  faults: Faults,
  path: string,
  value: number | null | undefined,
  least: number,
  most = 2_147_483_647,
): void {
  if (value === null || value === undefined || (value >= least && value <= most)) return;
  faults.add(path, 'OUT_OF_RANGE', `须为${least}至${most}。`, `It is ${least} to ${most}.`, `${least}–${most}`);
}
