import { beforeEach, describe, expect, it } from '@jest/globals';
import { installTestKeys, otherTestKey, testKey } from '../testing/test-keys.js';
import { fieldHash, fieldHashes } from './field-hash.js';

const value = '371399199001010010';
beforeEach(() => void installTestKeys());

describe('fieldHash', () => {
  it('is the same for the same value of a column, and else another', () => {
    expect(fieldHash('member.a', value)).toEqual(fieldHash('member.a', value));
    expect(fieldHash('member.a', value)).not.toEqual(fieldHash('member.b', value));
    expect(fieldHash('member.a', value)).not.toEqual(fieldHash('member.a', `${value}0`));
    expect(fieldHash('member.a', value)).toHaveLength(32);
  });

  it('depends on the key, and is sought under every key of the ring', () => {
    const old = fieldHash('member.a', value);
    installTestKeys(otherTestKey, testKey);
    expect(fieldHash('member.a', value)).not.toEqual(old);
    expect(fieldHashes('member.a', value)).toEqual([fieldHash('member.a', value), old]);
  });
});
