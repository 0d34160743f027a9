import { expect, it } from '@jest/globals';
import { Utf8Check } from './utf8-check.js';

function isValid(bytes: Buffer, pieceLength: number): boolean {
  const check = new Utf8Check();
  for (let at = 0; at < bytes.length; at += pieceLength) check.add(bytes.subarray(at, at + pieceLength));
  return check.valid;
}

it.each([1, 2, 3, 4, 5, 100])('tells UTF-8 from other bytes in pieces of %i', (length) => {
  expect(isValid(Buffer.from('abc，临沂市𠮷野é'), length)).toBe(true);
  expect(isValid(Buffer.from([0xc1, 0xd9, 0xd2, 0xca]), length)).toBe(false);
  expect(isValid(Buffer.from('临').subarray(0, 2), length)).toBe(false);
});
