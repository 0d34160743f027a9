import { describe, expect, it } from '@jest/globals';
import { isOrganizationBodyConsistent, organizationBodyCheck } from './organization-body.js';

describe('organizationBodyCheck (GB 11714)', () => {
  it('gives the dossier vector', () => {
    expect(organizationBodyCheck('TE5T0001')).toBe('6');
  });

  it.each([
    ['00000001', '9'],
    ['00000006', 'X'],
    ['00000000', '0'],
  ])('%s has %s: 11 − Σ mod 11, X for 10 and 0 for 11', (body, check) => {
    expect(organizationBodyCheck(body)).toBe(check);
  });

  it('refuses what is not eight capitals or digits', () => {
    expect(() => organizationBodyCheck('te5t0001')).toThrow(RangeError);
    expect(() => organizationBodyCheck('TE5T00016')).toThrow(RangeError);
  });
});

describe('isOrganizationBodyConsistent', () => {
  it('compares the ninth character', () => {
    expect(isOrganizationBodyConsistent('TE5T00016')).toBe(true);
    expect(isOrganizationBodyConsistent('TE5T00017')).toBe(false);
    expect(isOrganizationBodyConsistent('TE5T0001')).toBe(false);
  });
});
