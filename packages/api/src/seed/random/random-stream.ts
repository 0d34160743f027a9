import { DATASET_VERSION } from '../dataset-version.js';
import { fnv1a } from './fnv1a.js';

const { floor, imul } = Math;

/** Integers that depend on nothing but the seed (domain.md §4.4): mulberry32, no floating point in what it gives. */
export class RandomStream {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 … below − 1, for `below` up to 2^21. */
  int(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return floor((((mixed ^ (mixed >>> 14)) >>> 0) * below) / 0x1_0000_0000);
  }

  /** Both ends inclusive. */
  between(low: number, high: number): number {
    return low + this.int(high - low + 1);
  }

  /** The least of `draws` draws: the more draws, the nearer to `low`. */
  skewed(low: number, high: number, draws: number): number {
    let least = high;
    for (let draw = 0; draw < draws; draw++) least = Math.min(least, this.between(low, high));
    return least;
  }

  perMille(share: number): boolean {
    return this.int(1000) < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.int(list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** A key of `weights`, as often as its whole-number weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries<number>(weights) as [Key, number][];
    let rest = this.int(entries.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [key, weight] of entries) {
      if (rest < weight) return key;
      rest -= weight;
    }
    throw new RangeError('weights add up to nothing');
  }
}

/** The stream of the n-th thing of one kind in one division; no other stream influences it. */
export function randomStream(divisionCode: string, kind: string, n: number | string = 0): RandomStream {
  return new RandomStream(fnv1a(`${DATASET_VERSION}|${divisionCode}|${kind}|${n}`));
}
