import type DataLoader from 'dataloader';

/** The values of all keys in their order; null for a key that is null. The first failure is thrown. */
export const loadAll = <Value>(
  loader: DataLoader<string, Value>,
  keys: readonly (string | null)[],
): Promise<(Value | null)[]> => Promise.all(keys.map((key) => (key === null ? null : loader.load(key))));
