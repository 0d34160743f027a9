import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../../../test/testkit/database.js';
import { viewed } from '../../../../../test/testkit/viewed.js';
import { type Attempt, countAttempt, forgive, takeBack } from './attempt.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const start = new Date('2026-11-22T08:00:00Z').getTime();
const whole = () => viewed(database.orm.em.fork()).whole;
const from = (place: string, username: string): Attempt => ({ username, place, address: place });

/** A clock that can be moved, and attempts by it: answers with the seconds to wait, 0 for one that may be made. */
function attempts(attempt: Attempt) {
  let now = start;
  return {
    wait: (seconds: number) => {
      now += seconds * 1_000;
    },
    async count() {
      const until = await countAttempt(whole(), attempt, new Date(now));
      return until ? (until.getTime() - now) / 1_000 : 0;
    },
  };
}

it('locks twice as long with each failure, a quarter of an hour at most, and never for ever', async () => {
  const { count, wait } = attempts({ ...from('10.0.0.1', 'zhang'), address: null });
  for (let free = 0; free < 5; free += 1) expect(await count()).toBe(0);
  const waited: number[] = [];
  for (let failure = 0; failure < 8; failure += 1) {
    const seconds = await count();
    waited.push(seconds);
    wait(seconds);
    expect(await count()).toBe(0);
  }
  expect(waited).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
});

it('does not lock longer because somebody knocks while it is locked', async () => {
  const { count, wait } = attempts(from('10.0.0.2', 'li'));
  for (let free = 0; free < 5; free += 1) await count();
  for (let knock = 0; knock < 50; knock += 1) expect(await count()).toBe(30);
  wait(20);
  expect(await count()).toBe(10);
});

it('forgets failures that none followed for an hour', async () => {
  const { count, wait } = attempts(from('10.0.0.3', 'wang'));
  for (let free = 0; free < 4; free += 1) await count();
  wait(3_601);
  for (let free = 0; free < 5; free += 1) expect(await count()).toBe(0);
  expect(await count()).toBe(30);
});

it('keeps places and accounts apart', async () => {
  const there = attempts(from('10.0.0.4', 'zhao'));
  for (let free = 0; free < 6; free += 1) await there.count();
  expect(await attempts(from('10.0.0.5', 'zhao')).count()).toBe(0);
  expect(await attempts(from('10.0.0.4', 'qian')).count()).toBe(0);
});

it('starts anew for the account when the password was right, but not for its address', async () => {
  const mine = from('10.0.0.6', 'mine');
  for (let user = 0; user < 29; user += 1) await countAttempt(whole(), from('10.0.0.6', `u${user}`), new Date(start));
  expect(await attempts(mine).count()).toBe(0);
  await forgive(whole(), mine);
  expect(await attempts(mine).count()).toBe(0);
  expect(await attempts(from('10.0.0.6', 'yours')).count()).toBe(30);
});

it('leaves no trace of an attempt that is taken back', async () => {
  const attempt = from('10.0.0.7', 'sun');
  const { count } = attempts(attempt);
  for (let free = 0; free < 4; free += 1) await count();
  for (let time = 0; time < 10; time += 1) {
    expect(await count()).toBe(0);
    await takeBack(whole(), attempt);
  }
  expect(await count()).toBe(0);
  expect(await count()).toBe(30);
});
