import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, it } from '@jest/globals';
import { inputFaults } from './input-faults.js';

const fields = [
  { path: 'input.members[1].idNumber', messageZh: '校验码不对。', messageEn: 'Wrong check digit.' },
  { path: 'input.members[1].name', messageZh: '请填写。', messageEn: 'Fill in.' },
  { path: 'input.organization', messageZh: '没有这个组织。', messageEn: 'No such organization.' },
];
const error = new CombinedGraphQLErrors({
  errors: [{ message: '输入有误', extensions: { code: 'BAD_USER_INPUT', fields } }],
});

it('finds each fault at its own place, and what has none', () => {
  const faults = inputFaults(error, 'zh');
  expect(faults.at('members[1].idNumber')).toBe('校验码不对。');
  expect(faults.at('members[0].idNumber')).toBeUndefined();
  expect(faults.at('idNumber')).toBeUndefined();
  expect(faults.besides((place) => place.startsWith('members'))).toBe('没有这个组织。');
  expect(faults.count).toBe(3);
});

it('speaks the language of the reader, and knows nothing of other errors', () => {
  expect(inputFaults(error, 'en').at('organization')).toBe('No such organization.');
  expect(inputFaults(new Error('x'), 'zh').count).toBe(0);
});
