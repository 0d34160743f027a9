import type { AssessmentLineKind } from '@uniongraph/schema/codes/assessment-line-kind';
import { Field, ObjectType } from 'type-graphql';
import { AssessmentLineKindEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('AssessmentLine', {
  simpleResolvers: true,
  description: '测算的一行，金额以元计。\nA line of the calculation, in yuan.',
})
export class AssessmentLineType {
  @Field(() => AssessmentLineKindEnum, { description: '项目。\nWhat the line is.' })
  kind!: AssessmentLineKind;

  @Field(() => String, {
    nullable: true,
    description:
      '收入或支出的构成名称，其他行为 null。\nName of the component of an income or an expenditure, null of other lines.',
  })
  component!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '构成的英文名称。\nThe component in English.',
  })
  componentEn!: string | null;

  @Field(() => DecimalScalar, { description: '金额，元。\nYuan.' })
  yuan!: string;
}
