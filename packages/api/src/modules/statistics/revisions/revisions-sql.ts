import { type RawBuilder, sql } from 'kysely';
import type { Indicator } from '../define-indicator.js';
import { planCubes } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';
import { postedSumsSql } from './posted-sums-sql.js';
import type { RevisionRow } from './revision-row.js';

const inTime = sql`order by recorded_at, posted_in, change_id`;

/**
 * The moments at which either part of a value changed. What one transaction posted under one act of change is one moment;
 * were it to last over midnight, one a day, so that the last of a day is what `asKnownOn` of that day answers.
 */
export function revisionsSql(question: Question, indicator: Indicator): RawBuilder<RevisionRow> {
  const posted = [...planCubes(question).values()].map((request) => postedSumsSql(question, indicator, request));
  const isKnown = indicator.denominator ? sql`numerator is not null and denominator <> 0` : sql`numerator is not null`;
  return sql<RevisionRow>`(
  with posted as (${sql.join(posted, sql` union all `)}
  ), moment as (
    select posted_in, change_id, day, max(recorded_at) as recorded_at, sum(rows) as rows,
      sum(numerator) as numerator, sum(numerator_seen) as numerator_seen,
      sum(denominator) as denominator, sum(denominator_seen) as denominator_seen
    from posted group by 1, 2, 3
  ), known as (
    select recorded_at, posted_in, change_id, rows,
      case when sum(numerator_seen) over so_far > 0 then sum(numerator) over so_far end as numerator,
      case when sum(denominator_seen) over so_far > 0 then sum(denominator) over so_far end as denominator
    from moment window so_far as (${inTime})
  ), compared as (
    select *, lag(numerator) over (${inTime}) as numerator_before, lag(denominator) over (${inTime}) as denominator_before,
      coalesce(bool_or(${isKnown}) over (${inTime} rows between unbounded preceding and 1 preceding), false) as was_known
    from known
  )
  select (extract(epoch from recorded_at) * 1000000)::bigint as micros, posted_in::text::bigint as "postedIn",
    change_id as "changeId", recorded_at as "recordedAt", compared.rows::int as "rowsPosted",
    numerator::text, denominator::text,
    numerator_before::text as "numeratorBefore", denominator_before::text as "denominatorBefore",
    not was_known as "isFirst", c.kind, c.label, c.made_at as "madeAt"
  from compared left join data_change c on c.id = change_id
  where (numerator, denominator) is distinct from (numerator_before, denominator_before)
  )`;
}
