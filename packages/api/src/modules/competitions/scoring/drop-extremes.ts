export interface Dropped<Value> {
  kept: Value[];
  dropped: Value[];
}

/** Leaves out the highest and the lowest so often, where more than these are there; of equal ones, no more than that. */
export function dropExtremes<Value>(
  values: readonly Value[],
  { times, by }: { times: number; by: (value: Value) => number },
): Dropped<Value> {
  const ordered = [...values].sort((one, other) => by(one) - by(other));
  if (times === 0 || ordered.length <= 2 * times) return { kept: ordered, dropped: [] };
  return {
    kept: ordered.slice(times, -times),
    dropped: [...ordered.slice(0, times), ...ordered.slice(-times)],
  };
}
