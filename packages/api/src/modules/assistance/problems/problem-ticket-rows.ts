import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../../hardship/sees-hardship.js';

export const selectProblems = (db: Kysely<Tables>) =>
  db
    .selectFrom('problem_ticket as t')
    .innerJoin('hardship_case as c', 'c.id', 't.case_id')
    .select([
      't.id as rowId',
      't.case_id as caseId',
      'c.case_no as caseNo',
      't.visit_id as visitId',
      't.opened_on as openedOn',
      't.problem_cipher as sealedProblem',
      't.solved_on as solvedOn',
      't.solution_cipher as sealedSolution',
      't.provenance',
      't.version',
    ]);

type ProblemRecord = Awaited<ReturnType<ReturnType<typeof selectProblems>['execute']>>[number];

export const toProblem = (record: ProblemRecord) => ({ ...record, id: globalId('ProblemTicket', record.rowId) });

export type ProblemRow = ReturnType<typeof toProblem>;

export const problemById = defineLoader<string, ProblemRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectProblems(db).where(sql<boolean>`t.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toProblem), (problem) => problem.rowId);
});

/** The problem after a change, which a loader may have read before. */
export async function problemAfter({ db, loaders }: Context, id: string): Promise<ProblemRow> {
  loaders.clear();
  return toProblem(await selectProblems(db).where('t.id', '=', id).executeTakeFirstOrThrow());
}
