import { expect, it } from '@jest/globals';
import { allowedRoles } from './allowed-roles.js';

it.each([
  ['EVERYBODY', null],
  ['SIGNED_IN', null],
  [['AUDITOR'], ['AUDITOR']],
  [{ roles: ['CASE_OFFICER'], persons: true }, ['CASE_OFFICER']],
] as const)('%j answers to %j', (access, roles) => {
  expect(allowedRoles(access)).toEqual(roles);
});
