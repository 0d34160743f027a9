import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Faults } from '../../../shared/faults.js';
import { parsePeriod } from '../period/parse-period.js';
import { checkFreezable } from './check-freezable.js';

interface Freezing {
  /** A period that is over, such as 2023-Q4. */
  period: string;
  /** Who froze it. */
  by: string;
  note?: string;
}

/**
 * Freezes a period as of now, once and for ever; answers with its code. In a transaction that itself wrote data, these do
 * not count yet: freeze after it. Throws BAD_USER_INPUT for a period that is none, not over or frozen already.
 */
export async function freezePeriod(
  em: SqlEntityManager,
  { period, by, note = '' }: Freezing,
  today: string,
): Promise<string> {
  const faults = new Faults();
  checkFreezable(period, today, faults);
  faults.throwIfAny();
  const { code } = parsePeriod(period, today).whole;
  const frozen = await em.execute<object[]>(
    `insert into frozen_period (period, frozen_at, known_in, note, frozen_by)
     values (?, clock_timestamp(), pg_current_snapshot(), ?, ?) on conflict (period) do nothing returning id`,
    [code, note, by],
  );
  if (frozen.length === 0) faults.add('period', 'ALREADY_FROZEN', `${code} 已经定稿。`, `${code} is frozen already.`);
  faults.throwIfAny();
  return code;
}
