import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { PeriodInfoType } from './period-info.type.js';
import { ReporterKindName } from './reporter-kind.js';
import { ValuePartName } from './value-part.js';

@ObjectType('PartReporting', {
  description:
    '分子或分母由谁报送、报了多少。\nWho reported the numerator or the denominator of a value, and how many of those who should.',
})
export class PartReportingType {
  @Field(() => ValuePartName, { description: '分子或分母。\nNumerator or denominator.' })
  part!: ValuePartName;

  @Field(() => ReporterKindName, { description: '由谁报送。\nWho reports.' })
  reporters!: ReporterKindName;

  @Field(() => Int, {
    nullable: true,
    description:
      '已报送的个数；用人单位为本来源所含家数。不知道应报多少时为空。\nHow many reported; of employing units those that the source knows. Null where it is not known who should.',
  })
  reported!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '应报送的个数；用人单位为名录中的家数。\nHow many should have; of employing units those of the register.',
  })
  expected!: number | null;

  @Field(() => LocalDateScalar, {
    description: '按哪一天计：报表轮次为其时点。\nThe day that they are counted on; of a round its stock date.',
  })
  countedOn!: string;

  @Field(() => PeriodInfoType, {
    nullable: true,
    description:
      '最后一次有人报送的年份：此后满一年无人报送，数值沿用至今，状态含 ESTIMATED；否则为空。\nThe year in which anybody last reported: nobody has for a year, so that the value is carried over and one of its statuses is ESTIMATED; else null.',
  })
  carriedFrom!: PeriodInfoType | null;
}
