import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import { Field, Int, ObjectType } from 'type-graphql';
import { HardshipCategoryEnum } from '../../../shared/graphql/enums.js';
import { AssessmentLineType } from './assessment-line.type.js';

@ObjectType('HardshipAssessment', {
  simpleResolvers: true,
  description:
    '按公式的测算：（收入 − 刚性支出）÷ 人口 ÷ 12，与当地低保标准比较。\nThe assessment by the formula: (income − unavoidable expenditure) ÷ persons ÷ 12, against the local dibao line.',
})
export class HardshipAssessmentType {
  @Field(() => HardshipCategoryEnum, {
    nullable: true,
    description:
      '算得的类别，不属困难则为 null。\nCategory by the formula, null when the household is not in hardship.',
  })
  category!: HardshipCategory | null;

  @Field(() => Int, { description: '家庭人口。\nPersons of the household.' })
  householdSize!: number;

  @Field(() => [AssessmentLineType], { description: '逐行的计算。\nThe calculation line by line.' })
  lines!: AssessmentLineType[];
}
