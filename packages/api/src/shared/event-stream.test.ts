import { expect, it } from '@jest/globals';
import { EventStream } from './event-stream.js';

const stream = (onEnd = () => {}) => new EventStream<string[]>((earlier, later) => [...earlier, ...later], onEnd);

it('hands over what comes, and merges what was not read', async () => {
  const events = stream();
  const first = events.next();
  events.push(['a']);
  expect(await first).toEqual({ done: false, value: ['a'] });
  events.push(['b']);
  events.push(['c']);
  expect(await events.next()).toEqual({ done: false, value: ['b', 'c'] });
});

it('ends once, also while somebody waits, and keeps nothing after', async () => {
  let ended = 0;
  const events = stream(() => {
    ended += 1;
  });
  const waiting = events.next();
  await events.return();
  await events.return();
  events.push(['late']);
  expect([await waiting, await events.next(), ended]).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
    1,
  ]);
});
