import { expect, it } from '@jest/globals';
import type { Fact } from '../define-fact.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';
import { organizationsFact } from '../facts/organizations.fact.js';
import { checkSensitivity } from './check-sensitivity.js';

const check = (fact: Fact, sensitive: Fact['sensitive']) => () => checkSensitivity({ ...fact, sensitive });

it('takes facts that are not sensitive, and one count with amounts of its kind', () => {
  expect(check(employingUnitsFact, undefined)).not.toThrow();
  expect(check(organizationsFact, { unit: 'organizations', amounts: ['usccHolders'], grain: 'QUARTER' })).not.toThrow();
});

it('refuses several sources, a stock beside its flow and a measure that is none', () => {
  expect(check(employingUnitsFact, { unit: 'units', grain: 'QUARTER' })).toThrow(/one source/);
  expect(check(organizationsFact, { unit: 'organizations', amounts: ['established'], grain: 'QUARTER' })).toThrow(
    /must be a STOCK/,
  );
  expect(check(organizationsFact, { unit: 'members', grain: 'QUARTER' })).toThrow(/no measure/);
});
