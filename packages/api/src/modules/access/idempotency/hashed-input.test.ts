import { expect, it } from '@jest/globals';
import { installTestKeys } from '../../privacy/testing/test-keys.js';
import { hashedInput } from './hashed-input.js';

installTestKeys();

it('keeps nothing of what is confidential but whether it is the same', () => {
  const input = { case: 'a', bankAccount: '6222000011112222', note: null as string | null };
  const hashed = hashedInput(input, ['bankAccount', 'note']);
  expect(hashed).toEqual({ case: 'a', bankAccount: expect.stringMatching(/^[0-9a-f]{64}$/), note: null });
  expect(hashedInput({ ...input }, ['bankAccount', 'note'])).toEqual(hashed);
  expect(hashedInput({ ...input, bankAccount: '6222000011112223' }, ['bankAccount'])).not.toEqual(hashed);
});
