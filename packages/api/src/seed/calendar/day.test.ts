import { expect, it } from '@jest/globals';
import { randomStream } from '../random/random-stream.js';
import { dayWithin } from './day.js';

it('stays within the span', () => {
  const stream = randomStream('100000', 'day');
  const days = Array.from({ length: 100 }, () => dayWithin(stream, '2022-12-30', '2023-01-01'));
  expect([...new Set(days)].sort()).toEqual(['2022-12-30', '2022-12-31', '2023-01-01']);
});
