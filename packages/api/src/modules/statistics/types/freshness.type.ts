import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('Freshness', { description: '数据有多新。\nHow fresh the data are.' })
export class FreshnessType {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '所用事实（不限本地区）最近一次记录变更的时刻。\nWhen the last change of the facts was recorded, in whatever area.',
  })
  recordedThrough!: Date | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '已关账报表的最近时点。\nStock date of the last closed round of reports.',
  })
  dataThrough!: string | null;
}
