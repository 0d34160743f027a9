import { describe, expect, it } from '@jest/globals';
import { mayOpen } from './page-access.js';

describe('mayOpen', () => {
  it('keeps service data from those who keep the system itself', () => {
    expect(mayOpen('SERVICE_DATA', ['LEADER'])).toBe(true);
    expect(mayOpen('SERVICE_DATA', ['AUDITOR'])).toBe(false);
    expect(mayOpen('SERVICE_DATA', ['ADMINISTRATOR', 'REPORTING_CLERK'])).toBe(true);
    expect(mayOpen('AUDITOR', ['AUDITOR'])).toBe(true);
    expect(mayOpen('AUDITOR', ['STATISTICIAN'])).toBe(false);
  });

  it('shows persons to those who deal with them alone', () => {
    expect(mayOpen('PERSONS', ['STATISTICIAN'])).toBe(true);
    expect(mayOpen('PERSONS', ['LEADER', 'CASE_OFFICER'])).toBe(true);
    for (const role of ['LEADER', 'EXTERNAL_SYSTEM', 'AUDITOR', 'ADMINISTRATOR'] as const)
      expect(mayOpen('PERSONS', [role])).toBe(false);
  });

  it('shows hardship files to case officers and statisticians alone', () => {
    expect(mayOpen('HARDSHIP', ['CASE_OFFICER'])).toBe(true);
    expect(mayOpen('HARDSHIP', ['LEADER', 'STATISTICIAN'])).toBe(true);
    for (const role of ['LEADER', 'REPORTING_CLERK', 'EXTERNAL_SYSTEM', 'AUDITOR', 'ADMINISTRATOR'] as const)
      expect(mayOpen('HARDSHIP', [role])).toBe(false);
  });

  it('gives nothing but their account to those without a role', () => {
    expect(mayOpen('SERVICE_DATA', [])).toBe(false);
    expect(mayOpen('EVERYBODY', [])).toBe(true);
  });
});
