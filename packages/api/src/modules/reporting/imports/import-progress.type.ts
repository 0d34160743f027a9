import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { ImportPhase } from './import-phase.js';

@ObjectType('ImportProgress', {
  simpleResolvers: true,
  description:
    '一次导入的进度；写入的数据在完成时一并可见。\nHow far an import has come; what it writes is seen all at once when it is done.',
})
export class ImportProgressType {
  @Field(() => ID, { description: '导入的标识。\nId of the import.' })
  id!: string;

  @Field(() => String, {
    description: '种类，如 employing-units，同导入命令。\nKind, such as employing-units, as the command names it.',
  })
  kind!: string;

  @Field(() => ImportPhase, { description: '阶段。\nPhase.' })
  phase!: ImportPhase;

  @Field(() => Float, { description: '本阶段完成的比例，0至1。\nHow much of the phase is done, 0 to 1.' })
  fraction!: number;

  @Field(() => Int, { description: '已读的行数。\nRows read so far.' })
  rows!: number;

  @Field(() => DateTimeScalar, { description: '开始的时刻。\nWhen it began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '结束的时刻，未结束则为 null。\nWhen it ended, null before.',
  })
  finishedAt!: string | null;
}
