import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('AuditVerification', {
  description:
    '审计日志是否完整：逐条重算散列，查缺号。\nWhether the audit log is whole: every hash computed anew, every number there.',
})
export class AuditVerificationType {
  @Field(() => DateTimeScalar, { description: '何时核对。\nWhen it was verified.' })
  verifiedAt!: Date;

  @Field(() => Boolean, { description: '是否完整。\nWhether it is whole.' })
  isWhole!: boolean;

  @Field(() => Int, { description: '条数。\nNumber of entries.' })
  entries!: number;

  @Field(() => ID, {
    nullable: true,
    description: '第一条有问题的序号。\nNumber of the first entry that is not right.',
  })
  firstBroken!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '问题：CHANGED 内容被改，UNCHAINED 与前一条不相连，MISSING 之前有缺号。\nWhat is wrong: CHANGED, UNCHAINED from the one before, or entries MISSING before it.',
  })
  problem!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '最后一条，序号:散列，可另处留存，以 npm run audit:verify -- --expect 对照。\nThe last entry, number:hash, to be kept elsewhere and compared by npm run audit:verify -- --expect.',
  })
  head!: string | null;
}
