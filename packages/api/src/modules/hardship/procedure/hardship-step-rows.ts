import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignMany, alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../sees-hardship.js';

const selectSteps = (db: Kysely<Tables>) =>
  db
    .selectFrom('hardship_step_taken as s')
    .select([
      's.id as rowId',
      's.case_id as caseId',
      's.step_key as stepKey',
      's.step',
      's.episode',
      's.from_state as fromState',
      's.to_state as toState',
      's.taken_on as takenOn',
      's.taken_at as takenAt',
      's.taken_by as takenBy',
      's.second_person as secondPerson',
      's.exit_kind as exitKind',
      's.note_cipher as sealedNote',
    ])
    .orderBy('s.id');

const toStep = (record: Awaited<ReturnType<ReturnType<typeof selectSteps>['execute']>>[number]) => ({
  ...record,
  id: globalId('HardshipStepTaken', record.rowId),
});

export type HardshipStepRow = ReturnType<typeof toStep>;

export const hardshipStepById = defineLoader<string, HardshipStepRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectSteps(db).where(sql<boolean>`s.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toStep), (step) => step.rowId);
});

/** What was done with a file, in its order. */
export const stepsOfCase = defineLoader<string, HardshipStepRow[]>(async (ids, { db }) => {
  const records = await selectSteps(db).where(sql<boolean>`s.case_id = any(${ids}::bigint[])`).execute();
  return alignMany(ids, records.map(toStep), (step) => step.caseId);
});
