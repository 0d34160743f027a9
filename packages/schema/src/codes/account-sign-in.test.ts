import { describe, expect, it } from '@jest/globals';
import { accountSignIns } from './account-sign-in.js';

describe('accountSignIns', () => {
  it('are by password and at the OpenID Connect provider', () => {
    expect(accountSignIns.codes).toEqual(['PASSWORD', 'OPENID']);
  });
});
