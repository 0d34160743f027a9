import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { DataChangeKindName } from './data-change-kind.js';

@ObjectType('DataChange', {
  description:
    '改变数据的一次操作：导入、编辑或载入演示数据。\nOne act that changed data: an import, an edit, or the loading of demonstration data.',
})
export class DataChangeType {
  @Field(() => DataChangeKindName, { description: '种类。\nIts kind.' })
  kind!: DataChangeKindName;

  @Field(() => String, {
    description: '导入的文件名，或操作的说明。\nName of the imported file, or a note on the act.',
  })
  label!: string;

  @Field(() => DateTimeScalar, { description: '操作的时刻。\nWhen it was made.' })
  madeAt!: Date;
}
