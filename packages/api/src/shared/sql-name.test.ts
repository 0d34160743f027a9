import { expect, it } from '@jest/globals';
import { sqlName } from './sql-name.js';

it.each([
  ['members', 'members'],
  ['membersNewForm', 'members_new_form'],
])('the column of %s is %s', (key, column) => {
  expect(sqlName(key)).toBe(column);
});
