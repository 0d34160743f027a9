import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { complaints } from './complaints.js';

it('tells of a failure while the database lives', async () => {
  const told: unknown[] = [];
  complaints(new Promise(() => {}), (error) => told.push(error))('a failure');
  while (told.length === 0) await wait(50);
  expect(told).toEqual(['a failure']);
}, 10_000);

it('does not tell of what follows from its end, though heard of before it', async () => {
  const told: unknown[] = [];
  const end = Promise.withResolvers<string>();
  complaints(end.promise, (error) => told.push(error))('a connection is lost');
  end.resolve('killed');
  await wait(2_500);
  expect(told).toEqual([]);
}, 10_000);
