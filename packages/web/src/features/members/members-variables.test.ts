import { expect, it } from '@jest/globals';
import { membersVariables } from './members-variables.js';

const nothing = { q: '', sex: null, after: null, before: null };

it('leaves out what filters nothing, and pages either way', () => {
  expect(membersVariables(nothing)).toEqual({ first: 20 });
  expect(membersVariables({ ...nothing, after: 'c' })).toEqual({ first: 20, after: 'c' });
  expect(membersVariables({ ...nothing, q: '37', sex: 'FEMALE', before: 'c' })).toEqual({
    where: { memberNo: { contains: '37' }, sex: { eq: 'FEMALE' } },
    last: 20,
    before: 'c',
  });
});
