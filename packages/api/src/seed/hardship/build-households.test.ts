import { expect, it } from '@jest/globals';
import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import { stateAfter } from '@uniongraph/schema/codes/hardship-step';
import { isSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { assessHousehold } from '../../modules/hardship/assessment/assess-household.js';
import { buildHouseholds } from './build-households.js';
import { dibaoYuan } from './dibao-rows.js';

const households = buildHouseholds();
const people = households.flatMap((household) => household.people);

it('makes 600 households in the mix of Gansu, of 2.95 to 3.2 persons', () => {
  expect(households).toHaveLength(600);
  const counts = Object.groupBy(households, ({ category }) => category);
  expect([counts.SEVERE?.length, counts.RELATIVE?.length, counts.SUDDEN?.length]).toEqual([83, 444, 73]);
  expect(people.length / households.length).toBeGreaterThanOrEqual(2.9);
  expect(people.length / households.length).toBeLessThanOrEqual(3.2);
});

it('makes nobody that is somebody, and nobody twice', () => {
  expect(people.every(({ idNumber }) => isSyntheticPersonId(idNumber))).toBe(true);
  expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(people.length);
});

it('gives each household finances by which the formula finds its category', () => {
  for (const { finances, people: members, category, appliedOn } of households)
    expect(assessHousehold(finances, members.length, dibaoYuan(Number(appliedOn.slice(0, 4)))).category).toBe(category);
});

it('takes each file along the procedure, step by step and day by day', () => {
  for (const { steps } of households) {
    const days = steps.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    let state: HardshipState | undefined = 'APPLIED';
    for (const { step } of steps.slice(1)) state = state && stateAfter(state, step);
    expect(state).toBeDefined();
  }
  const ends = new Set(households.map(({ steps }) => steps.at(-1)!.step));
  expect([...ends]).toEqual(expect.arrayContaining(['FILE', 'REVIEW', 'EXIT']));
});

it('is the same each time', () => {
  expect(buildHouseholds()).toEqual(households);
});
