import type { Fact } from '../define-fact.js';

/**
 * Refuses a sensitive fact whose declaration could not be kept: lattices of several sources, or of a stock beside its flows,
 * would tell of each other (docs/decisions/0006).
 */
export function checkSensitivity({ key, sensitive, sources, measures }: Fact): void {
  if (!sensitive) return;
  const kind = measures[sensitive.unit]?.kind;
  if (sources.length > 1) throw new RangeError(`${key} is sensitive and must come from one source`);
  if (!kind) throw new RangeError(`${key} is sensitive by ${sensitive.unit}, which is no measure of it`);
  const others = (sensitive.amounts ?? []).filter((amount) => measures[amount]?.kind !== kind);
  if (others.length > 0) throw new RangeError(`${key} releases ${others.join(', ')}, which must be a ${kind}`);
}
