import { ANCHOR, LAST_ROUND, roundAt } from '../calendar/rounds.js';
import type { RandomStream } from '../random/random-stream.js';
import { randomStream } from '../random/random-stream.js';
import { bandShapes } from './band-employees.js';
import type { HeadcountPlan, UnitPlan } from './unit-plan.js';

/** Share of units whose head-count changes from one annual round to the next, in thousandths. */
const CHANGING = 150;

/**
 * Head-counts of a unit by annual round, through its anchor at the end of 2022: mostly growing, within its size band. A
 * row only where the count changed; a count holds until the next.
 */
export function annualHeadcounts(unit: UnitPlan): HeadcountPlan[] {
  const stream = randomStream(unit.divisionCode, 'headcount', unit.id);
  const start = unit.entryRound;
  const values = new Map<number, number>();
  const pivot = Math.max(ANCHOR, annualFrom(start));
  values.set(pivot, unit.anchor);
  for (let round = pivot - 2; round >= annualFrom(start); round -= 2) {
    values.set(round, step(stream, unit, values.get(round + 2)!, -1));
  }
  for (let round = pivot + 2; round <= LAST_ROUND; round += 2) {
    values.set(round, step(stream, unit, values.get(round - 2)!, 1));
  }
  return changesOf(unit, values, 'ANNUAL_REPORT');
}

/**
 * Head-counts as registered for tax, for units that ever reported 25 or more: a little off the annual report, more
 * often below it, so that the two sources can be compared. Their sums never agree.
 */
export function taxHeadcounts(unit: UnitPlan): HeadcountPlan[] {
  if (unit.band === 'FROM_1_TO_24') return [];
  const stream = randomStream(unit.divisionCode, 'tax_headcount', unit.id);
  const share = stream.between(900, 1030);
  const values = new Map(
    unit.headcounts.map(({ round, employees }) => [round, Math.max(1, Math.floor((employees * share) / 1000))]),
  );
  return changesOf(unit, values, 'TAX_FEE');
}

function step(stream: RandomStream, unit: UnitPlan, from: number, direction: 1 | -1): number {
  if (!stream.perMille(CHANGING)) return from;
  const { low, high } = bandShapes[unit.band];
  const change = Math.max(1, Math.floor((from * stream.between(-20, 80)) / 1000));
  return Math.min(high, Math.max(low, from + direction * change));
}

function changesOf(
  unit: UnitPlan,
  values: ReadonlyMap<number, number>,
  source: HeadcountPlan['source'],
): HeadcountPlan[] {
  const end = unit.exitRound ?? LAST_ROUND + 1;
  const plans: HeadcountPlan[] = [];
  for (const [round, employees] of [...values].sort(([a], [b]) => a - b)) {
    if (round >= end && plans.length > 0) break;
    if (plans.at(-1)?.employees === employees) continue;
    const reportedIn = plans.length === 0 ? unit.entryRound : round;
    plans.push({ round: reportedIn, source, asOf: roundAt(reportedIn).stockDate, employees });
  }
  return plans;
}

/** The annual round at or after a round. */
const annualFrom = (round: number) => (round % 2 === 1 ? round : round + 1);
