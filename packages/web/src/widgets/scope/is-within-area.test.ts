import { describe, expect, it } from '@jest/globals';
import { isWithinArea } from './is-within-area.js';

describe('isWithinArea', () => {
  it('follows the digits of the codes', () => {
    expect(isWithinArea('371302', '100000')).toBe(true);
    expect(isWithinArea('371302', '370000')).toBe(true);
    expect(isWithinArea('371302', '371300')).toBe(true);
    expect(isWithinArea('371302', '371302')).toBe(true);
    expect(isWithinArea('371302001', '371302')).toBe(true);
    expect(isWithinArea('371311', '371302')).toBe(false);
    expect(isWithinArea('371300', '371302')).toBe(false);
    expect(isWithinArea('100000', '370000')).toBe(false);
    expect(isWithinArea('110101', '370000')).toBe(false);
  });
});
