import { incomeKinds } from '@uniongraph/schema/codes/income-kind';
import { rigidSpendingKinds } from '@uniongraph/schema/codes/rigid-spending-kind';
import { type AssessmentLine, assessHousehold } from './assess-household.js';
import type { AssessmentLineType } from './assessment-line.type.js';
import type { Finances } from './finances.js';
import type { HardshipAssessmentType } from './hardship-assessment.type.js';

/** An assessment as it was made, from the finances that the file keeps and the line that it was assessed by. */
export function presentAssessment(
  finances: Finances,
  householdSize: number,
  dibaoMonthlyYuan: string,
): HardshipAssessmentType {
  const { category, lines } = assessHousehold(finances, householdSize, dibaoMonthlyYuan);
  return { category, householdSize, lines: lines.map(present) };
}

function present(line: AssessmentLine): AssessmentLineType {
  const item =
    line.kind === 'INCOME'
      ? incomeKinds.get(line.component)
      : line.kind === 'SPENDING'
        ? rigidSpendingKinds.get(line.component)
        : null;
  return { kind: line.kind, component: item?.zh ?? null, componentEn: item?.en ?? null, yuan: line.yuan };
}
