import { type QueryExecutorProvider, sql } from 'kysely';
import { factsOf } from '../catalogue/indicator-dimensions.js';
import { knownOnSql } from '../cube/known-on.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** When the last change of the facts behind an answer was recorded, anywhere. */
export async function readRecordedThrough(
  db: QueryExecutorProvider,
  { question }: StatisticsAnswer,
): Promise<Date | null> {
  const facts = new Set(question.asks.flatMap(({ indicator }) => factsOf(indicator)));
  const ledgers = [...facts].map(
    (fact) => sql`(select recorded_at as at from ${sql.table(fact.ledger)} where ${knownOnSql(question.asKnownOn)}
      order by posted_in desc limit 1)`,
  );
  if (ledgers.length === 0) return null;
  const { rows } = await sql<{
    at: Date | null;
  }>`select max(at) as at from (${sql.join(ledgers, sql` union all `)}) each`.execute(db);
  return rows[0]?.at ?? null;
}
