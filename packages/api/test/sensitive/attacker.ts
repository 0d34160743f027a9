import { attack, type Finding } from '../../src/modules/statistics/disclosure/attack.js';
import type { Equation } from '../../src/modules/statistics/disclosure/equations.js';
import { type CellAddress, cellKey } from '../../src/modules/statistics/disclosure/lattice-cell.js';

/** Somebody who asks all he may and keeps what each shown value adds up. */
export class Attacker {
  readonly #learnt: Equation[] = [];
  readonly #shown = new Map<string, number>();

  /** A shown value; a withheld one teaches nothing. */
  learn(value: string | null, parts: readonly CellAddress[]): void {
    if (value === null) return;
    const key = `answer ${this.#learnt.length}`;
    this.#learnt.push({ whole: key, parts: parts.map(cellKey) });
    this.#shown.set(key, Number(value));
  }

  get answers(): number {
    return this.#learnt.length;
  }

  /** Solves everything shown together with how the tree and the totals add up. */
  solve(identities: readonly Equation[], width: number): Finding[] {
    return attack([...identities, ...this.#learnt], this.#shown, width).filter(({ key }) => !key.startsWith('answer'));
  }
}
