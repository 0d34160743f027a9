import { expect, it } from '@jest/globals';
import { roles } from '@uniongraph/schema/codes/role';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { seesHardship } from './sees-hardship.js';

it('lets case officers and statisticians see files, and nobody else', () => {
  const seeing = roles.codes.filter((role) => seesHardship(viewerOf('371300', role)));
  expect(seeing).toEqual(['STATISTICIAN', 'CASE_OFFICER']);
  const key = viewerOf('371300', 'CASE_OFFICER');
  expect(seesHardship({ ...key, principal: { ...key.principal, kind: 'API_KEY' } })).toBe(false);
  expect(seesHardship(null)).toBe(false);
});
