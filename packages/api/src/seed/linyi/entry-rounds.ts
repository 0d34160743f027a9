import { ANCHOR, rounds } from '../calendar/rounds.js';
import type { RandomStream } from '../random/random-stream.js';

/** How many of `total` unions there are in a round, by the growth curve. */
export const grown = (total: number, round: number) => Math.floor((total * rounds[round]!.growth) / 1000);

/** Round in which each of the unions of the end of 2022 appears, given in the order in which they were founded. */
export function foundingRounds(total: number): number[] {
  return Array.from({ length: total }, (_, place) =>
    rounds.slice(0, ANCHOR).findIndex((round) => place < grown(total, round.index)),
  ).map((round) => (round < 0 ? ANCHOR : round));
}

/** A unit is mostly older than the series; else it registered in the round of its union or the one before. */
export function unitEntryRound(stream: RandomStream, unionRound: number): number {
  if (unionRound === 0 || stream.perMille(750)) return 0;
  return Math.max(0, unionRound - stream.int(2));
}
