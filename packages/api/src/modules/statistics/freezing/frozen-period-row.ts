import type { KnownMoment } from '../cube/known-moment.js';

/** A frozen period with its moment; `frozenOn` is the day in China. */
export interface FrozenPeriodRow extends KnownMoment {
  period: string;
  frozenOn: string;
}
