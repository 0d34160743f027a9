import { describe, expect, it } from '@jest/globals';
import { sexes } from './sex.js';

describe('sexes', () => {
  it('carry the digits of GB/T 2261.1', () => {
    expect(sexes.items.map((item) => item.gb + item.code)).toEqual(['0UNKNOWN', '1MALE', '2FEMALE', '9NOT_STATED']);
  });
});
