import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { listLimits } from '../../../limits/list-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkReason } from '../../privacy/check-reason.js';
import { hardshipCasePrivacy } from '../../privacy/field-classes.js';
import { sealField } from '../../privacy/sealed-field.js';
import { assess } from '../assessment/assess.js';
import { readFinances } from '../assessment/read-finances.js';
import { correctStanding } from '../standing/correct-standing.js';
import { caseAfter } from './case-after.js';
import { checkCauses } from './check-causes.js';
import type { HardshipCaseRow } from './hardship-case-rows.js';
import { lockCase } from './lock-case.js';
import type { UpdateHardshipCaseInput } from './update-case.input.js';

const { overrideReason: reasonField } = hardshipCasePrivacy.fields;
const editable = new Set(['APPLIED', 'FIRST_CHECKED', 'VISITED', 'AUTHORIZED', 'VERIFIED', 'IN_PUBLICITY', 'FILED']);

/**
 * Corrects or completes a file. What statistics count of a household on file is put right from the beginning of its present
 * standing on, but for the category: another one holds from the review on that follows.
 */
export async function updateCase(context: Context, input: UpdateHardshipCaseInput): Promise<HardshipCaseRow> {
  const id = await inTransaction(context, async (within) => {
    const file = await lockCase(within, input.id, input.expectedVersion);
    const after = await changed(within, file, input);
    await sql`
      update hardship_case set unit_name = ${after.unitName}, archive_level = ${after.archiveLevel},
        main_cause = ${after.mainCause}, other_causes = ${after.otherCauses}::text[], exclusions = ${after.exclusions}::text[],
        finances_cipher = ${after.sealedFinances}, dibao_standard_id = ${after.dibaoStandardId}::bigint,
        computed_category = ${after.computedCategory}, chosen_category = ${after.chosenCategory},
        override_reason_cipher = ${after.sealedOverrideReason}, version = version + 1
      where id = ${file.rowId}::bigint`.execute(within.whole);
    if (file.state === 'FILED') await correctStanding(within, { ...after, category: null });
    const fields = Object.keys(input).filter((name) => !['id', 'expectedVersion'].includes(name));
    await recordAct(within, 'HARDSHIP_UPDATE', `HardshipCase:${file.rowId}`, { caseNo: file.caseNo, fields });
    return file.rowId;
  });
  return caseAfter(context, id);
}

/** The file as it will stand, or every fault of the input. */
async function changed(
  within: Context,
  file: HardshipCaseRow,
  input: UpdateHardshipCaseInput,
): Promise<HardshipCaseRow> {
  const faults = new Faults();
  if (!editable.has(file.state))
    faults.add(
      'input.id',
      'CLOSED',
      '档案已退出、不予建档或撤回，不能修改。',
      'The file is closed and cannot be changed.',
    );
  if (input.unitName) checkText(faults, 'input.unitName', input.unitName, listLimits.textLength);
  const after = {
    ...file,
    unitName: input.unitName ?? file.unitName,
    archiveLevel: input.archiveLevel ?? file.archiveLevel,
    mainCause: input.mainCause ?? file.mainCause,
    otherCauses: input.otherCauses ?? file.otherCauses,
    exclusions: input.exclusions ?? file.exclusions,
  };
  checkCauses(faults, after.mainCause, after.otherCauses);
  choose(faults, after, input);
  if (input.finances) {
    const finances = readFinances(faults, input.finances);
    const { caseNo, divisionCode, householdSize: size } = file;
    const year = Number(today(within).slice(0, 4));
    const assessed = await assess(within, faults, { caseNo, divisionCode, size, year, finances });
    if (assessed) {
      after.sealedFinances = assessed.financesCipher;
      after.dibaoStandardId = assessed.dibaoStandardId;
      after.computedCategory = assessed.computedCategory;
    }
  }
  after.category = after.chosenCategory ?? after.computedCategory;
  if (file.state === 'FILED' && after.category === null)
    faults.add(
      'input.finances',
      'NOT_IN_HARDSHIP',
      '在档家庭按此已不属困难，请办理退出，或说明理由认定类别。',
      'By this the household is no longer in hardship: let it exit, or choose a category with a reason.',
      'EXIT',
    );
  faults.throwIfAny();
  return after;
}

/** The officer's category comes with a reason; without one it goes, and the reason with it. */
function choose(
  faults: Faults,
  after: HardshipCaseRow,
  { chosenCategory, overrideReason }: UpdateHardshipCaseInput,
): void {
  if (chosenCategory === undefined) return;
  if (chosenCategory === null) {
    after.chosenCategory = null;
    after.sealedOverrideReason = null;
    return;
  }
  checkReason(faults, 'input.overrideReason', overrideReason ?? '');
  after.chosenCategory = chosenCategory;
  after.sealedOverrideReason = sealField(hardshipCasePrivacy, reasonField!, after.caseNo, overrideReason ?? '').cipher;
}
