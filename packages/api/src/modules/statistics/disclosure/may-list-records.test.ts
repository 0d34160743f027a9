import { expect, it } from '@jest/globals';
import { organizationsFact } from '../facts/organizations.fact.js';
import { mayListRecords } from './may-list-records.js';

it('lists nobody of a sensitive fact', () => {
  expect(mayListRecords(organizationsFact)).toBe(true);
  expect(mayListRecords({ ...organizationsFact, sensitive: { unit: 'organizations', grain: 'YEAR' } })).toBe(false);
});
