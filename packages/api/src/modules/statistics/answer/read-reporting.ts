import { type QueryExecutorProvider, sql } from 'kysely';
import { knownOnSql } from '../cube/known-on.js';
import type { Question } from '../question/question.js';
import { withinSql } from '../question/within.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** When the last change behind an answer was recorded. */
export async function readRecordedThrough(
  db: QueryExecutorProvider,
  { question, cubes }: StatisticsAnswer,
): Promise<Date | null> {
  const ledgers = [...cubes.keys()].map(
    (fact) =>
      sql`select max(recorded_at) as at from ${sql.table(fact.ledger)} where ${withinSql(question.area)} and ${knownOnSql(question.asKnownOn)}`,
  );
  if (ledgers.length === 0) return null;
  const { rows } = await sql<{
    at: Date | null;
  }>`select max(at) as at from (${sql.join(ledgers, sql` union all `)}) each`.execute(db);
  return rows[0]?.at ?? null;
}

/**
 * Grassroots unions of the area that reported on the stock date of the latest round up to the period's end, of those then
 * existing. Only annual reports come in rounds: of other sources nothing is expected.
 */
export async function readCompleteness(
  db: QueryExecutorProvider,
  question: Question,
): Promise<{ reported: number; expected: number }> {
  if (question.sources && !question.sources.includes('ANNUAL_REPORT')) return { reported: 0, expected: 0 };
  const known = knownOnSql(question.asKnownOn);
  const { rows } = await sql<{ reported: string | null; expected: string | null }>`
    with round as (
      select max(stock_date) as stock_date from reporting_round where stock_date <= ${question.whole.endOn}
    )
    select
      (select sum(reports) from membership_ledger, round
        where ${withinSql(question.area)} and ${known} and is_grassroots and source = 'ANNUAL_REPORT'
          and effective_on = round.stock_date) as reported,
      (select sum(organizations) from organization_ledger, round
        where ${withinSql(question.area)} and ${known} and is_grassroots and effective_on <= round.stock_date) as expected`.execute(
    db,
  );
  return { reported: Number(rows[0]?.reported ?? 0), expected: Number(rows[0]?.expected ?? 0) };
}
