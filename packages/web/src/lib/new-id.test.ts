import { describe, expect, it } from '@jest/globals';
import { newId } from './new-id.js';

describe('newId', () => {
  it('is 32 hexadecimal digits, never the same twice', () => {
    expect(newId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newId()).not.toBe(newId());
  });
});
