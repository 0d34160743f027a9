import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipExclusion } from '@uniongraph/schema/codes/hardship-exclusion';
import { stepsFrom } from '@uniongraph/schema/codes/hardship-step';
import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../sees-hardship.js';

export function selectHardshipCases(db: Kysely<Tables>) {
  return db
    .selectFrom('hardship_case as h')
    .select([
      'h.id as rowId',
      'h.case_no as caseNo',
      'h.organization_id as organizationId',
      'h.division_code as divisionCode',
      'h.unit_name as unitName',
      'h.state',
      'h.episode',
      'h.archive_level as archiveLevel',
      'h.computed_category as computedCategory',
      'h.chosen_category as chosenCategory',
      'h.override_reason_cipher as sealedOverrideReason',
      'h.main_cause as mainCause',
      'h.other_causes as otherCauseCodes',
      'h.exclusions as exclusionCodes',
      'h.household_size as householdSize',
      'h.finances_cipher as sealedFinances',
      'h.dibao_standard_id as dibaoStandardId',
      'h.applied_on as appliedOn',
      'h.filed_on as filedOn',
      'h.exited_on as exitedOn',
      'h.publicity_from as publicityFrom',
      'h.publicity_to as publicityTo',
      'h.review_due_on as reviewDueOn',
      'h.provenance',
      'h.version',
    ]);
}

type HardshipCaseRecord = Awaited<ReturnType<ReturnType<typeof selectHardshipCases>['execute']>>[number];

export function toHardshipCase(record: HardshipCaseRecord) {
  return {
    ...record,
    id: globalId('HardshipCase', record.rowId),
    category: record.chosenCategory ?? record.computedCategory,
    isOverridden: record.chosenCategory !== null,
    allowedSteps: [...stepsFrom(record.state)],
    otherCauses: record.otherCauseCodes as HardshipCause[],
    exclusions: record.exclusionCodes as HardshipExclusion[],
  };
}

/** A file with what is masked: sealed values have names that no field of the public type has. */
export type HardshipCaseRow = ReturnType<typeof toHardshipCase>;

export const hardshipCaseById = defineLoader<string, HardshipCaseRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectHardshipCases(db).where(sql<boolean>`h.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toHardshipCase), (row) => row.rowId);
});
