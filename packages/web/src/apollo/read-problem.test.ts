import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { readProblem } from './read-problem.js';

const errors = new CombinedGraphQLErrors({
  errors: [
    { message: '没有权限', path: ['headline'], extensions: { code: 'FORBIDDEN' } },
    { message: '查询超时', path: ['trend', 'rows'], extensions: { code: 'QUERY_TIMEOUT' } },
  ],
});

describe('readProblem', () => {
  it('picks the fault of the root field', () => {
    expect(readProblem(errors, 'zh', 'trend')).toEqual({ code: 'QUERY_TIMEOUT', message: '查询超时' });
    expect(readProblem(errors, 'zh')).toEqual({ code: 'FORBIDDEN', message: '没有权限' });
  });

  it('takes the half of the message that the reader understands', () => {
    const both = new CombinedGraphQLErrors({
      errors: [
        { message: '查询超时。 / The query took too long.', path: ['a'] },
        {
          message: 'period：无法识别。 / period: no period.',
          path: ['b'],
          extensions: { fields: [{ messageZh: '无法识别时期“x”。', messageEn: '"x" is no period.' }] },
        },
      ],
    });
    expect(readProblem(both, 'zh', 'a').message).toBe('查询超时。');
    expect(readProblem(both, 'en', 'a').message).toBe('The query took too long.');
    expect(readProblem(both, 'en', 'b').message).toBe('"x" is no period.');
  });

  it('tells a broken line from a broken answer in the reader’s language', () => {
    expect(readProblem(new TypeError('Failed to fetch'), 'zh').code).toBe('NETWORK');
    expect(readProblem(new TypeError('Failed to fetch'), 'en').message).toContain('cannot be reached');
  });
});
