import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@InputType('ReportProgressInput', {
  description:
    '报送进展所需；各数为自上次报送以来的增量。\nWhat reporting progress takes; numbers are since the last report.',
})
export class ReportProgressInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  competition!: string;

  @Field(() => LocalDateScalar, {
    description: '报送日；同一日再报为更正。\nDay of the report; the same day again corrects it.',
  })
  reportedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '更正时为读取时的版本号，首次报送时省略。\nOf a correction, the version as it was read; left out of a first report.',
  })
  expectedVersion?: number | null;

  @Field(() => Int, { nullable: true, description: '参与人次。\nWorker-participations (人次).' })
  participations?: number | null;

  @Field(() => Int, { nullable: true, description: '参与单位数。\nUnits that took part.' })
  participatingUnits?: number | null;

  @Field(() => Int, { nullable: true, description: '合理化建议（条）。\nSuggestions.' })
  suggestions?: number | null;

  @Field(() => Int, { nullable: true, description: '创新成果（项）。\nInnovations.' })
  innovations?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '缩短工期（天），最多两位小数。\nDays saved, at most two decimals.',
  })
  daysSaved?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '节约成本（元），最多两位小数。\nCost saved in yuan, at most two decimals.',
  })
  costSavedYuan?: string | null;
}
