import { expect, it, jest } from '@jest/globals';
import { LRUCache } from 'lru-cache';
import { noteOnce } from './note-once.js';

it('writes once, and again only after a failure, which disturbs nobody', async () => {
  const noted = new LRUCache<string, true>({ max: 10 });
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  const written: string[] = [];
  await noteOnce(noted, 'a', async () => {
    throw new Error('full');
  });
  for (const text of ['first', 'second']) await noteOnce(noted, 'a', async () => void written.push(text));
  expect(written).toEqual(['first']);
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});
