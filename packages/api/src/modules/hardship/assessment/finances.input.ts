import type { IncomeKind } from '@uniongraph/schema/codes/income-kind';
import type { RigidSpendingKind } from '@uniongraph/schema/codes/rigid-spending-kind';
import { Field, InputType } from 'type-graphql';
import { IncomeKindEnum, RigidSpendingKindEnum } from '../../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';

const amount = '一年的金额，元，最多两位小数，不能为负。\nYuan within a year, at most two decimals, not negative.';

@InputType('IncomeInput', { description: '一项家庭收入。\nA component of household income.' })
export class IncomeInput {
  @Field(() => IncomeKindEnum, { description: '收入构成。\nComponent.' })
  kind!: IncomeKind;

  @Field(() => ConfidentialTextScalar, { description: amount })
  yuan!: string;
}

@InputType('RigidSpendingInput', { description: '一项刚性支出。\nA component of unavoidable expenditure.' })
export class RigidSpendingInput {
  @Field(() => RigidSpendingKindEnum, { description: '支出构成。\nComponent.' })
  kind!: RigidSpendingKind;

  @Field(() => ConfidentialTextScalar, { description: amount })
  yuan!: string;
}

@InputType('HouseholdFinancesInput', {
  description:
    '家庭一年的收入和刚性支出；未列的构成为零。\nIncome and unavoidable expenditure of a year; components that are not listed are zero.',
})
export class HouseholdFinancesInput {
  @Field(() => [IncomeInput], { description: '收入。\nIncome.' })
  income!: IncomeInput[];

  @Field(() => [RigidSpendingInput], { description: '刚性支出。\nUnavoidable expenditure.' })
  spending!: RigidSpendingInput[];

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description: '意外损失：扣除保险和赔偿后的金额，元。\nSudden loss after insurance and compensation, in yuan.',
  })
  suddenLoss?: string | null;
}
