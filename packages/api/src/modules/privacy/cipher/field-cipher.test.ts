import { beforeEach, describe, expect, it } from '@jest/globals';
import { installTestKeys, otherTestKey, testKey } from '../testing/test-keys.js';
import { seal, sealedWith, unseal } from './field-cipher.js';

const value = '371399199001010010';
const place = { column: 'member.id_number_cipher', row: 'A-1' };

beforeEach(() => void installTestKeys());

describe('seal', () => {
  it('gives an envelope that opens in its place, and never twice the same one', () => {
    const [one, two] = [seal(place, value), seal(place, value)];
    expect(unseal(place, one)).toBe(value);
    expect(unseal(place, two)).toBe(value);
    expect(one.equals(two)).toBe(false);
    expect(one.includes(value)).toBe(false);
  });

  it('takes any text', () => {
    for (const text of ['', '𠮷田', '长'.repeat(5_000)]) expect(unseal(place, seal(place, text))).toBe(text);
  });

  it.each([
    ['another row', { ...place, row: 'A-2' }],
    ['another column', { ...place, column: 'member.bank_account' }],
    ['a split elsewhere', { column: `${place.column}","A`, row: '1' }],
  ])('does not open in %s', (_, elsewhere) => {
    expect(() => unseal(elsewhere, seal(place, value))).toThrow(/does not belong to its row/);
  });

  it('does not open when any one byte is altered, and says nothing of the value', () => {
    const envelope = seal(place, value);
    for (let i = 0; i < envelope.length; i++) {
      const altered = Buffer.from(envelope);
      altered[i]! ^= 1;
      expect(() => unseal(place, altered)).toThrow(/^(?!.*371399)/);
    }
  });

  it('does not open with a shorter tag', () => {
    expect(() => unseal(place, seal(place, value).subarray(0, 30))).toThrow(/Not a sealed value/);
  });
});

describe('a ring of several keys', () => {
  it('seals with the first and opens with all', () => {
    const old = seal(place, value);
    const [first] = installTestKeys(otherTestKey, testKey).ring().keys;
    expect(unseal(place, old)).toBe(value);
    expect(sealedWith(seal(place, value))).toBe(first?.id);
    installTestKeys(otherTestKey);
    expect(() => unseal(place, old)).toThrow(/which is missing/);
  });
});
