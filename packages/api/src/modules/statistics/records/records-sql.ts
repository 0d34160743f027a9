import { type RawBuilder, sql } from 'kysely';
import type { Observation } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { type Aggregate, aggregatesOf } from '../cube/aggregate.js';
import { aggregateConditions } from '../cube/aggregate-conditions.js';
import { knownOnSql } from '../cube/known-on.js';
import type { Term } from '../define-indicator.js';
import { sourceOf } from '../question/source-of.js';
import { countedDays } from './counted-days.js';
import { placeConditions } from './place-conditions.js';
import type { RecordRow } from './record-row.js';

/**
 * The subjects that make one part of a value, each with what it adds: the ledger rows that the cell adds up, by subject,
 * without those that add nothing. Day, area and organization are those of the last change.
 */
export function recordsSql(answer: StatisticsAnswer, observation: Observation, term: Term): RawBuilder<RecordRow> {
  const { question } = answer;
  const { fact } = term;
  const [aggregate] = aggregatesOf(term, sourceOf(question, observation.indicator, fact)) as [Aggregate];
  const days = countedDays(observation, aggregate.kind, question.today);
  const conditions = [
    days ? sql<boolean>`effective_on <= ${days.until}::date` : sql<boolean>`false`,
    ...(days?.after ? [sql<boolean>`effective_on > ${days.after}::date`] : []),
    ...placeConditions(answer, fact, observation.row.at),
    ...aggregateConditions(aggregate),
    knownOnSql(question.asKnownOn),
  ];
  const measure = sql.ref(aggregate.column);
  return sql<RecordRow>`(
  with change as (
    select origin, subject_id, effective_on, area_code, organization_id, provenance, sum(${measure}) as amount
    from ${sql.table(fact.ledger)}
    where ${sql.join(conditions, sql` and `)}
    group by 1, 2, 3, 4, 5, 6 having sum(${measure}) <> 0
  ), subject as (
    select distinct on (origin, subject_id) *, sum(amount) over (partition by origin, subject_id) as contribution
    from change order by origin, subject_id, effective_on desc, amount desc, area_code
  )
  select origin, subject_id as "subjectId", contribution::bigint, effective_on::text as "effectiveOn",
    area_code as "areaCode", organization_id as "organizationId", provenance
  from subject where contribution <> 0
  )`;
}
