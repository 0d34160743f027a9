import { describe, expect, it } from '@jest/globals';
import { emptyKeyForm, keyInput } from './key-form-state.js';

describe('keyInput', () => {
  it('limits nothing that was left empty', () => {
    expect(keyInput({ ...emptyKeyForm, name: ' 门户 ', organization: '371300-Z' })).toEqual({
      name: '门户',
      organization: '371300-Z',
      role: 'EXTERNAL_SYSTEM',
      expiresAt: null,
      allowedOperations: null,
      addresses: null,
      requestsPerMinute: null,
      costPerHour: null,
      documentsOnly: false,
      mayIntrospect: true,
    });
  });

  it('ends the last day at midnight in China', () => {
    const input = keyInput({ ...emptyKeyForm, expires: '2027-12-31', perMinute: '60', operations: 'statistics' });
    expect(input).toMatchObject({
      expiresAt: '2027-12-31T15:59:59.000Z',
      requestsPerMinute: 60,
      allowedOperations: ['statistics'],
    });
  });
});
