import type { Lattice } from './lattice.js';
import type { Withheld } from './suppress.js';

/** A lattice with what of it is not shown. */
export interface ProtectedLattice {
  lattice: Lattice;
  withheld: ReadonlyMap<string, Withheld>;
}
