import { beforeEach, describe, expect, it } from '@jest/globals';
import { BlockBudgets } from './block-budgets.js';
import type { SharedCounters } from './shared-counters.js';

let clock: number;
let asked: number;
let counters: SharedCounters;
const budget = { key: 'a', points: 100, seconds: 60 };

/** Counters as PostgreSQL keeps them, in memory; answers come later, in order. */
beforeEach(() => {
  clock = 1_000_000;
  asked = 0;
  const rows = new Map<string, { taken: number; resetAt: number }>();
  counters = {
    take: async (key, points, seconds) => {
      await Promise.resolve();
      asked += 1;
      const row = rows.get(key);
      const now = row && row.resetAt > clock ? row : { taken: 0, resetAt: clock + seconds * 1_000 };
      now.taken += points;
      rows.set(key, now);
      return { ...now };
    },
    close: async () => {},
  };
});
const open = () => new BlockBudgets(counters, () => clock);

async function granted(processes: BlockBudgets[], times: number, points = 1): Promise<number> {
  const verdicts = await Promise.all(
    Array.from({ length: times }, (_, at) => processes[at % processes.length]!.spend(budget, points)),
  );
  return verdicts.filter((verdict) => verdict.granted).length;
}

describe('a budget of 100', () => {
  it('grants exactly 100 of 300 at once, with a statement for every block of five', async () => {
    expect(await granted([open()], 300)).toBe(100);
    expect(asked).toBeLessThanOrEqual(21);
  });

  it('grants exactly 100 of 400 over two processes', async () => {
    expect(await granted([open(), open()], 400)).toBe(100);
  });

  it('never grants more by larger portions, nor leaves room for one more', async () => {
    const [one, other] = [open(), open()];
    const count = await granted([one, other], 60, 7);
    expect(count * 7).toBeLessThanOrEqual(100);
    expect(count * 7).toBeGreaterThan(100 - 7 - 2 * 7);
  });

  it('refuses what is more than the whole of it without asking', async () => {
    expect(await open().spend(budget, 101)).toMatchObject({ granted: false, remaining: 100, limit: 100 });
    expect(asked).toBe(0);
  });

  it('begins anew when its time is over', async () => {
    const process = open();
    expect(await granted([process], 150)).toBe(100);
    clock += 60_001;
    expect(await granted([process], 150)).toBe(100);
  });

  it('can spend what was given back, not what was given back too late', async () => {
    const process = open();
    const { resetAt } = await process.spend(budget, 90);
    process.putBack(budget, 80, resetAt);
    expect(await granted([process], 200)).toBe(90);
    clock += 60_001;
    await process.spend(budget, 1);
    process.putBack(budget, 80, resetAt);
    expect(await granted([process], 200)).toBe(99);
  });

  it('takes what is owed from the next who spends, until it begins anew', async () => {
    const [one, other] = [open(), open()];
    const { resetAt } = await one.spend(budget, 10);
    one.putBack(budget, -40, resetAt);
    expect(await granted([one], 200)).toBe(50);
    expect(await granted([other], 200)).toBe(0);
    one.putBack(budget, -1_000, resetAt);
    clock += 60_001;
    expect(await granted([one], 200)).toBe(100);
  });

  it('asks the counter no more than once a second when it is used up', async () => {
    const process = open();
    await granted([process], 150);
    const before = asked;
    await granted([process], 1_000);
    expect(asked).toBe(before);
    clock += 1_001;
    await granted([process], 1_000);
    expect(asked - before).toBeLessThanOrEqual(2);
  });
});
