import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { addDays } from '../../src/shared/calendar/add-days.js';
import type { Random } from './random.js';
import { changeWorld } from './random-world.js';

/** Lets random changes happen day after day, each day's in a transaction and recorded at its noon; answers with the days. */
export async function changeWorldDaily(
  em: SqlEntityManager,
  random: Random,
  { from, days, changes }: { from: string; days: number; changes: number },
): Promise<string[]> {
  const dates = Array.from({ length: days }, (_, index) => addDays(from, index * 7));
  for (const [index, date] of dates.entries()) {
    await em.transactional(async (within) => {
      await within.execute(`select set_config('uniongraph.recorded_at', ?, true)`, [`${date}T04:00:00Z`]);
      await changeWorld(within, random, changes, index * 1000);
    });
  }
  return dates;
}
