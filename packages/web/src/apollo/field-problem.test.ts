import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { fieldProblem } from './field-problem.js';

const fault = (path: string, messageZh: string, messageEn: string) => ({ path, messageZh, messageEn });
const error = new CombinedGraphQLErrors({
  errors: [
    {
      message: '输入有误',
      extensions: {
        code: 'BAD_USER_INPUT',
        fields: [
          fault('input.newPassword', '太短。', 'Too short.'),
          fault('input.newPassword', '太常见。', 'Too common.'),
          fault('input.username', '已有。', 'Taken.'),
        ],
      },
    },
  ],
});

describe('fieldProblem', () => {
  it('gathers the faults of one field in one language', () => {
    expect(fieldProblem(error, 'newPassword', 'zh')).toBe('太短。 太常见。');
    expect(fieldProblem(error, 'username', 'en')).toBe('Taken.');
  });

  it('says nothing of a field without fault, or of another error', () => {
    expect(fieldProblem(error, 'password', 'zh')).toBeUndefined();
    expect(fieldProblem(new TypeError('Failed to fetch'), 'username', 'zh')).toBeUndefined();
    expect(fieldProblem(undefined, 'username', 'zh')).toBeUndefined();
  });
});
