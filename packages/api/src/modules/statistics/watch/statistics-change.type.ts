import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('StatisticsChange', {
  simpleResolvers: true,
  description:
    '所订阅地区的数据有了变化：再次查询即得新值。\nThe data of the area changed: asking again gives the new values.',
})
export class StatisticsChangeType {
  @Field(() => [String], {
    description:
      '变化的事实：employingUnits（单位与建会）、membership（会员与职工）、organizations（工会组织）。\nThe facts that changed: employingUnits, membership, organizations.',
  })
  facts!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      '数据状态的名称：同名即同数据；尚未整理完时为空。\nName of the state of all data, the same for the same data; null while the change is still being folded.',
  })
  state!: string | null;

  @Field(() => DateTimeScalar, { description: '发现变化的时刻。\nWhen the change was seen.' })
  seenAt!: Date;
}
