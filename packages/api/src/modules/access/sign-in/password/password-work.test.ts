import { expect, it } from '@jest/globals';
import { parseOptions } from '@node-rs/argon2';
import { PasswordWork } from './password-work.js';

it('makes hashes by argon2id as OWASP asks, with a salt of their own', async () => {
  const work = new PasswordWork();
  const [one, other] = await Promise.all([work.hash('correct horse'), work.hash('correct horse')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(parseOptions(one!)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 });
  expect(one).not.toBe(other);
});

it('knows a password however it was typed, and no other', async () => {
  const work = new PasswordWork();
  const hash = await work.hash('ｃorrect horse é');
  expect(await work.fits('correct horse e\u0301', hash)).toBe(true);
  expect(await work.fits('correct horse e', hash)).toBe(false);
});

it('works as long where there is no hash, and finds nothing', async () => {
  const work = new PasswordWork();
  expect(await work.fits('anything', null)).toBe(false);
  expect(work.computed).toBe(1);
});

it('does a few at a time, lets some wait and refuses the rest', async () => {
  const work = new PasswordWork({ atOnce: 2, mayWait: 5 });
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => work.fits('x', null)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
  const [refused] = results.filter((result) => result.status === 'rejected');
  expect(refused?.reason.extensions.code).toBe('RATE_LIMITED');
  expect(await work.fits('x', null)).toBe(false);
  expect(work.computed).toBe(8);
});

it('goes on after a hash that cannot be read', async () => {
  const work = new PasswordWork({ atOnce: 1 });
  await expect(work.fits('x', 'not a hash')).rejects.toThrow();
  expect(await work.fits('x', null)).toBe(false);
});
