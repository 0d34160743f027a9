import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';
import { addDays } from '../../shared/calendar/add-days.js';
import type { RandomStream } from '../random/random-stream.js';
import type { StepPlan } from './household-plan.js';

/** Days after the application; of the day of filing, publicity of a week has ended. */
const way: readonly (readonly [HardshipStep, number])[] = [
  ['APPLY', 0],
  ['FIRST_CHECK', 3],
  ['HOME_VISIT', 7],
  ['AUTHORIZE', 7],
  ['VERIFY', 15],
  ['PUBLICIZE', 17],
  ['FILE', 26],
];
export const PUBLICITY_AFTER = 17;
export const PUBLICITY_DAYS = 7;
export const LAST_DAY = '2024-12-31';

/** In the proportion of the national count of end 2020: lifted, left otherwise, safety net (domain.md §3.1, v:549). */
const exits: Readonly<Record<HardshipExitKind, number>> = {
  LIFTED: 48058,
  SAFETY_NET: 534,
  DECEASED: 1600,
  MISIDENTIFIED: 400,
  RETIRED: 2600,
  MOVED: 900,
  MERGED: 500,
  REFUSED: 395,
};

/** What was done with a file: up to its filing, reviewed each year, and of many their exit. */
export function householdSteps(stream: RandomStream, appliedOn: string): StepPlan[] {
  const taken = way.map(([step, after]) => ({ step, on: addDays(appliedOn, after) }));
  const filedOn = taken.at(-1)!.on;
  const leaves = stream.perMille(480);
  const exitOn = addDays(filedOn, stream.between(200, 1500));
  const lastOn = leaves && exitOn < LAST_DAY ? exitOn : LAST_DAY;
  const reviews: StepPlan[] = [];
  for (let on = addDays(filedOn, 350); on < lastOn; on = addDays(on, 360)) reviews.push({ step: 'REVIEW', on });
  const exit: StepPlan[] = lastOn === exitOn ? [{ step: 'EXIT', on: exitOn, exitKind: stream.weighted(exits) }] : [];
  return [...taken, ...reviews, ...exit].filter(({ on }) => on <= LAST_DAY);
}
