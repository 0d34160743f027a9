import { type RawBuilder, sql } from 'kysely';
import { type Aggregate, aggregatesOf } from '../cube/aggregate.js';
import { aggregateConditions } from '../cube/aggregate-conditions.js';
import type { CubeRequest } from '../cube/cube-request.js';
import { requestConditions } from '../cube/request-conditions.js';
import type { Indicator, Term } from '../define-indicator.js';
import type { Period } from '../period/period.js';
import { balanceDay, dayBefore } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';
import { sourceOf } from '../question/source-of.js';

const isOf = (aggregate: Aggregate): RawBuilder<boolean> =>
  sql`${sql.join([sql`true`, ...aggregateConditions(aggregate)], sql` and `)}`;

/** What one term adds up: the rows that count, and those of the whole population, which tell a zero from a blank. */
function termSql(question: Question, indicator: Indicator, term: Term, period: Period) {
  const [own, base = own] = aggregatesOf(term, sourceOf(question, indicator, term.fact)) as [Aggregate, Aggregate?];
  const since = own.kind === 'FLOW' ? sql` and effective_on > ${dayBefore(period)}::date` : sql``;
  const counts = sql`(${isOf(own)}${since})`;
  const column = sql.ref(own.column);
  return {
    sum: sql`coalesce(sum(${column}) filter (where ${counts}), 0)`,
    seen: sql`count(${column}) filter (where ${isOf(base)})`,
    moves: sql`(${counts} and ${column} <> 0)`,
  };
}

const none = { sum: sql`0`, seen: sql`0`, moves: sql`false` };

/** Of one fact: what every transaction posted to either part of a value, by act of change and day in China. */
export function postedSumsSql(question: Question, indicator: Indicator, request: CubeRequest): RawBuilder<unknown> {
  const period = question.whole;
  const partOf = (term: Term | undefined) =>
    term?.fact === request.fact ? termSql(question, indicator, term, period) : none;
  const numerator = partOf(indicator.numerator);
  const denominator = partOf(indicator.denominator);
  const conditions = [
    sql<boolean>`effective_on <= ${balanceDay(period, question.today)}::date`,
    ...(period.startOn > question.today ? [sql<boolean>`false`] : []),
    ...requestConditions(request),
  ];
  return sql`
    select posted_in, coalesce(data_change_id, 0) as change_id, (recorded_at at time zone 'Asia/Shanghai')::date as day,
      max(recorded_at) as recorded_at,
      count(*) filter (where ${numerator.moves} or ${denominator.moves}) as rows,
      ${numerator.sum} as numerator, ${numerator.seen} as numerator_seen,
      ${denominator.sum} as denominator, ${denominator.seen} as denominator_seen
    from ${sql.table(request.fact.ledger)}
    where ${sql.join(conditions, sql` and `)}
    group by 1, 2, 3`;
}
