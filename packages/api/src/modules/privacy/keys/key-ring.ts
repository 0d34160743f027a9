import type { DataKey } from './data-key.js';

/** The keys in force: the first seals, all of them open. */
export class KeyRing {
  readonly current: DataKey;
  readonly keys: readonly DataKey[];
  readonly #byId: ReadonlyMap<string, DataKey>;

  constructor(keys: readonly [DataKey, ...DataKey[]]) {
    this.keys = keys;
    this.current = keys[0];
    this.#byId = new Map(keys.map((key) => [key.id, key]));
  }

  find(id: string): DataKey | undefined {
    return this.#byId.get(id);
  }
}
