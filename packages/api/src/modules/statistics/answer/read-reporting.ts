import { type QueryExecutorProvider, sql } from 'kysely';
import { areaColumn } from '../question/area.js';
import type { Question } from '../question/question.js';
import type { StatisticsAnswer } from './statistics-answer.js';

const within = ({ area }: Question) => {
  const column = areaColumn(area.level);
  return column ? sql`${sql.ref(column)} = ${area.code}` : sql`true`;
};

/** When the last change behind an answer was recorded. */
export async function readRecordedThrough(
  db: QueryExecutorProvider,
  { question, cubes }: StatisticsAnswer,
): Promise<Date | null> {
  const ledgers = [...cubes.keys()].map(
    (fact) => sql`select max(recorded_at) as at from ${sql.table(fact.ledger)} where ${within(question)}`,
  );
  if (ledgers.length === 0) return null;
  const { rows } = await sql<{
    at: Date | null;
  }>`select max(at) as at from (${sql.join(ledgers, sql` union all `)}) each`.execute(db);
  return rows[0]?.at ?? null;
}

/** Grassroots unions of the area that reported on the stock date of the latest round up to the period's end, of those then existing. */
export async function readCompleteness(
  db: QueryExecutorProvider,
  question: Question,
): Promise<{ reported: number; expected: number }> {
  const source = question.sources?.[0] ?? 'ANNUAL_REPORT';
  const { rows } = await sql<{ reported: string | null; expected: string | null }>`
    with round as (
      select max(stock_date) as stock_date from reporting_round where stock_date <= ${question.whole.endOn}
    )
    select
      (select sum(reports) from membership_ledger, round
        where ${within(question)} and source = ${source} and effective_on = round.stock_date) as reported,
      (select sum(organizations) from organization_ledger, round
        where ${within(question)} and is_grassroots and effective_on <= round.stock_date) as expected`.execute(db);
  return { reported: Number(rows[0]?.reported ?? 0), expected: Number(rows[0]?.expected ?? 0) };
}
