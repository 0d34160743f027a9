import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { hardshipCasePrivacy } from '../../privacy/field-classes.js';
import { sealField } from '../../privacy/sealed-field.js';
import { dibaoLine } from '../dibao/dibao-line.js';
import { assessHousehold } from './assess-household.js';
import type { Finances } from './finances.js';

const { finances: financesField } = hardshipCasePrivacy.fields;

/** What a file keeps of an assessment. */
export interface Assessed {
  financesCipher: Buffer;
  dibaoStandardId: string;
  computedCategory: HardshipCategory | null;
}

/** Assesses a household by the dibao line of its place in a year; without such a line there is a fault. */
export async function assess(
  context: Context,
  faults: Faults,
  household: { caseNo: string; divisionCode: string; size: number; year: number; finances: Finances },
): Promise<Assessed | undefined> {
  const { caseNo, divisionCode, size, year, finances } = household;
  const line = await dibaoLine(context, divisionCode, year);
  if (!line) {
    faults.add(
      'input.finances',
      'NO_DIBAO_LINE',
      `还没有${divisionCode}及其上级${year}年的低保标准，请先设定。`,
      `There is no dibao line of ${divisionCode} or above for ${year}; set it first.`,
      'setDibaoStandard',
    );
    return undefined;
  }
  return {
    financesCipher: sealField(hardshipCasePrivacy, financesField!, caseNo, JSON.stringify(finances)).cipher,
    dibaoStandardId: line.id,
    computedCategory: assessHousehold(finances, size, line.monthlyYuan).category,
  };
}
