import { type RawBuilder, sql } from 'kysely';

/** Ledger rows recorded by the end of a day in China; all of them where no day is named. */
export const knownOnSql = (asKnownOn: string | null): RawBuilder<boolean> =>
  asKnownOn === null ? sql`true` : sql`recorded_at < (${asKnownOn}::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
