import { type QueryExecutorProvider, sql } from 'kysely';
import { addDays } from '../../../shared/calendar/add-days.js';
import { aggregatesOf } from '../cube/aggregate.js';
import type { CubeRequest } from '../cube/cube-request.js';
import { knownOnSql } from '../cube/known-on.js';
import { readCube } from '../cube/read-cube.js';
import { type Term, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';
import { organizationsFact } from '../facts/organizations.fact.js';
import { ofOrganizations } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';
import { chooseRollup } from '../rollup/choose-rollup.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** When the last change of the facts behind an answer was recorded, anywhere. */
export async function readRecordedThrough(
  db: QueryExecutorProvider,
  { question, cubes }: StatisticsAnswer,
): Promise<Date | null> {
  const ledgers = [...cubes.keys()].map(
    (fact) => sql`(select recorded_at as at from ${sql.table(fact.ledger)} where ${knownOnSql(question.asKnownOn)}
      order by posted_in desc limit 1)`,
  );
  if (ledgers.length === 0) return null;
  const { rows } = await sql<{
    at: Date | null;
  }>`select max(at) as at from (${sql.join(ledgers, sql` union all `)}) each`.execute(db);
  return rows[0]?.at ?? null;
}

const reports = termOf(membershipFact, 'reports', { is_grassroots: [true] });
const existing = termOf(organizationsFact, 'organizations', { is_grassroots: [true] });

export interface Completeness {
  reported: number;
  expected: number;
  stockDate: string | null;
}

/**
 * Grassroots unions of the area that reported on the stock date of the latest round up to the period's end, of those then
 * existing. Only annual reports come in rounds: of other sources nothing is expected.
 */
export async function readCompleteness(
  db: QueryExecutorProvider,
  { question, reference }: Pick<StatisticsAnswer, 'question' | 'reference'>,
): Promise<Completeness> {
  const stockDate = lastRound(reference, question);
  if (stockDate === null || (question.sources && !question.sources.includes('ANNUAL_REPORT')))
    return { reported: 0, expected: 0, stockDate: null };
  const upto = await sumsAt(db, question, reports, [addDays(stockDate, -1), stockDate]);
  const [expected] = await sumsAt(db, question, existing, [stockDate]);
  return { reported: Number((upto[1] ?? 0n) - (upto[0] ?? 0n)), expected: Number(expected ?? 0n), stockDate };
}

function lastRound({ rounds }: Reference, { whole }: Question): string | null {
  return (
    rounds
      .flatMap(({ stockDate }) => (stockDate <= whole.endOn ? stockDate : []))
      .sort()
      .at(-1) ?? null
  );
}

/** What a term sums up to in the area of a question, on each of some days. */
async function sumsAt(
  db: QueryExecutorProvider,
  question: Question,
  term: Term,
  days: string[],
): Promise<(bigint | null)[]> {
  const { area, asKnownOn, under } = question;
  const source = term.fact.sources.length === 0 ? null : 'ANNUAL_REPORT';
  const [aggregate] = aggregatesOf(term, source);
  if (!aggregate) return [];
  const request: CubeRequest = {
    fact: term.fact,
    area,
    level: area.level,
    ...(under
      ? ofOrganizations
      : chooseRollup(term.fact, { dimensions: Object.keys(term.where), level: area.level, asKnownOn })),
    groups: [],
    totalOver: [],
    aggregates: [aggregate],
    instants: days,
    condition: null,
    sources: source && [source],
    asKnownOn,
    under,
  };
  const [cell] = (await readCube(db, request)).cells.values();
  return cell?.sums.get(aggregate.id) ?? [];
}
