import { type QueryExecutorProvider, sql } from 'kysely';
import { addDays } from '../../../shared/calendar/add-days.js';
import { type Aggregate, aggregatesOf } from '../cube/aggregate.js';
import type { CubeRequest } from '../cube/cube-request.js';
import { cubeSql } from '../cube/cube-sql.js';
import { type CubeRow, cubeOf } from '../cube/read-cube.js';
import { type Term, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';
import { organizationsFact } from '../facts/organizations.fact.js';
import { ofOrganizations } from '../question/plan-cubes.js';
import { chooseRollup } from '../rollup/choose-rollup.js';
import { ReportCounts } from './report-counts.js';

const reports = termOf(membershipFact, 'reports', { is_grassroots: [true] });
const existing = termOf(organizationsFact, 'organizations', { is_grassroots: [true] });

/** Where reports are counted, and whether by area. */
export type CountedPlaces = Pick<CubeRequest, 'area' | 'level' | 'groups' | 'condition' | 'asKnownOn' | 'under'>;

/** Counts reports and those who owe them on each of some stock dates, in one statement. Only annual reports come in rounds. */
export async function readReportCounts(
  db: QueryExecutorProvider,
  places: CountedPlaces,
  stockDates: readonly string[],
): Promise<ReportCounts> {
  const instants = [...new Set(stockDates.flatMap((date) => [addDays(date, -1), date]))].sort();
  const requests = [reports, existing].map((term) => requestOf(places, term, instants)) as [CubeRequest, CubeRequest];
  const parts = requests.map(
    (request, part) => sql`select ${sql.lit(part)} as part, cube.* from (${cubeSql(request)}) cube`,
  );
  const { rows } = await sql<CubeRow>`${sql.join(parts, sql` union all `)}`.execute(db);
  const cubeAt = (part: 0 | 1) =>
    cubeOf(
      rows.filter((row) => row.part === part),
      requests[part],
    );
  return new ReportCounts(cubeAt(0), cubeAt(1));
}

function requestOf(places: CountedPlaces, term: Term, instants: string[]): CubeRequest {
  const source = term.fact.sources.length === 0 ? null : 'ANNUAL_REPORT';
  const [aggregate] = aggregatesOf(term, source) as [Aggregate];
  return {
    ...places,
    fact: term.fact,
    ...(places.under ? ofOrganizations : chooseRollup(term.fact, { dimensions: Object.keys(term.where), ...places })),
    totalOver: places.groups.map(({ dimension }) => dimension),
    aggregates: [aggregate],
    instants,
    sources: source && [source],
  };
}
