import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { isSessionLost } from './is-session-lost.js';

const failed = (extensions: object) =>
  new CombinedGraphQLErrors({ errors: [{ message: '…', extensions: { ...extensions } }] });

describe('isSessionLost', () => {
  it('tells an ended session from a wrong password', () => {
    expect(isSessionLost(failed({ code: 'UNAUTHENTICATED' }))).toBe(true);
    expect(isSessionLost(failed({ code: 'UNAUTHENTICATED', reason: 'BAD_CREDENTIALS' }))).toBe(false);
    expect(isSessionLost(failed({ code: 'FORBIDDEN' }))).toBe(false);
    expect(isSessionLost(new TypeError('Failed to fetch'))).toBe(false);
  });
});
