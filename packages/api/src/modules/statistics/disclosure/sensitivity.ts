import type { Grain } from '../period/period.js';

/** What makes a fact sensitive: its small counts point at persons (docs/decisions/0006). */
export interface Sensitivity<Measures extends string = string> {
  /** Counts from 1 to one below it are withheld; 5 unless said. */
  threshold?: number;
  /** The measure that counts persons or households: its cells decide what is withheld. */
  unit: Measures;
  /** Further measures of the same kind that are released, such as amounts: each is shown where the count of its cell is. */
  amounts?: readonly Measures[];
  /** Stocks are released at the ends of its periods, flows over whole periods of it. */
  grain: Exclude<Grain, 'DAY'>;
}

export const thresholdOf = ({ threshold = 5 }: Sensitivity): number => threshold;
