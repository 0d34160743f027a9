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
import type { LastChange, SubjectRow } from './record-row.js';

/** The records of one part of a value in two steps, so that only those of a page are looked at one by one. */
export interface RecordsSql {
  /** The subjects, each with what it adds: the ledger rows that the cell adds up, without subjects that add nothing. */
  subjects: RawBuilder<SubjectRow>;
  /** Of the subject of `page`: when and where what it adds last changed. */
  lastChange: RawBuilder<LastChange>;
}

export function recordsSql(answer: StatisticsAnswer, observation: Observation, term: Term): RecordsSql {
  const { question } = answer;
  const { fact } = term;
  const [aggregate] = aggregatesOf(term, sourceOf(question, observation.indicator, fact)) as [Aggregate];
  const days = countedDays(observation, aggregate.kind, question.today);
  // Of a period that is to come there are no rows, wherever they would stand.
  const placedOn = aggregate.kind === 'FLOW' ? null : (days?.until ?? question.today);
  const conditions = sql.join(
    [
      days ? sql<boolean>`effective_on <= ${days.until}::date` : sql<boolean>`false`,
      ...(days?.after ? [sql<boolean>`effective_on > ${days.after}::date`] : []),
      ...placeConditions(answer, fact, observation.row.at, placedOn),
      ...aggregateConditions(aggregate),
      knownOnSql(question.asKnownOn),
    ],
    sql` and `,
  );
  const ledger = sql.table(fact.ledger);
  const sum = sql`sum(${sql.ref(aggregate.column)})`;
  return {
    subjects: sql<SubjectRow>`(
      select origin, subject_id as "subjectId", ${sum}::bigint as contribution
      from ${ledger} where ${conditions} group by origin, subject_id having ${sum} <> 0
    )`,
    lastChange: sql<LastChange>`
      select effective_on::text as "effectiveOn", area_code as "areaCode", organization_id as "organizationId", provenance
      from ${ledger} where origin = page.origin and subject_id = page."subjectId" and ${conditions}
      group by effective_on, area_code, organization_id, provenance having ${sum} <> 0
      order by effective_on desc, ${sum} desc, area_code limit 1`,
  };
}
