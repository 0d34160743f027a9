/** Every year from the first to the last reporting round, oldest first. */
export function reportedYears(rounds: readonly { periodStart: string; periodEnd: string }[]): number[] {
  if (rounds.length === 0) return [];
  const first = Math.min(...rounds.map((round) => Number(round.periodStart.slice(0, 4))));
  const last = Math.max(...rounds.map((round) => Number(round.periodEnd.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
