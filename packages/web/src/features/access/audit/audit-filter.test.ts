import { describe, expect, it } from '@jest/globals';
import { auditWhere } from './audit-filter.js';

const nothing = { event: null, outcome: null, who: ' ', subject: '', from: null, to: null };

describe('auditWhere', () => {
  it('asks for nothing where nothing was chosen', () => {
    expect(auditWhere(nothing)).toBeNull();
  });

  it('takes the last day whole', () => {
    const where = auditWhere({
      ...nothing,
      event: 'SIGN_IN',
      outcome: 'REFUSED',
      who: 'guanli',
      from: '2026-11-21',
      to: '2026-11-22',
    });
    expect(where).toEqual({
      event: { eq: 'SIGN_IN' },
      outcome: { eq: 'REFUSED' },
      principalName: { contains: 'guanli' },
      madeAt: { gte: new Date(2026, 10, 21).toISOString(), lt: new Date(2026, 10, 23).toISOString() },
    });
  });
});
