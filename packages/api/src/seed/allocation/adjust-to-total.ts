import { largestRemainder } from './largest-remainder.js';

/** Moves whole values, each within its own bounds, until they add up to the total; the room decides who moves how far. */
export function adjustToTotal(
  total: number,
  values: readonly { value: number; low: number; high: number }[],
): number[] {
  const difference = total - values.reduce((sum, { value }) => sum + value, 0);
  const room = values.map(({ value, low, high }) => (difference > 0 ? high - value : value - low));
  const possible = room.reduce((sum, each) => sum + each, 0);
  if (Math.abs(difference) > possible) {
    throw new RangeError(`cannot reach ${total}: ${difference} to move, room for ${possible}`);
  }
  if (difference === 0) return values.map(({ value }) => value);
  const steps = largestRemainder(Math.abs(difference), room);
  return values.map(({ value }, index) => value + Math.sign(difference) * steps[index]!);
}
