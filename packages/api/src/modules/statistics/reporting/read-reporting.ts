import type { QueryExecutorProvider } from 'kysely';
import type { CubeRequest } from '../cube/cube-request.js';
import type { KeptCubes } from '../cube/kept-cubes.js';
import type { Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';
import { planReporting, reportingRequest } from './plan-reporting.js';
import { Reporting } from './reporting.js';
import { reportingTerms } from './reporting-terms.js';
import { yearsBack } from './years-back.js';

/** Reads who reported what a question asks: one statement, and another where something is carried over from earlier years. */
export async function readReporting(
  db: QueryExecutorProvider,
  kept: KeptCubes,
  question: Question,
  reference: Reference,
): Promise<Reporting> {
  const plan = planReporting(question, reference);
  const now = await kept.readAll(db, plan);
  const carried = new Reporting(now).carriedDays();
  if (carried.size === 0) return new Reporting(now);
  const requests = [...carried].map(([fact, days]) => {
    const { reports } = reportingTerms(fact) as NonNullable<ReturnType<typeof reportingTerms>>;
    const { sources } = plan.get(fact) as CubeRequest;
    const back = new Set([...days].flatMap(yearsBack));
    return [fact, reportingRequest(question, fact, { terms: [reports], days: back, sources: sources ?? [] })] as const;
  });
  return new Reporting(now, await kept.readAll(db, new Map(requests)));
}
