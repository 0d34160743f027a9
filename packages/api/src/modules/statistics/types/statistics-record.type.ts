import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { AreaType } from '../../areas/area.type.js';

@ObjectType('StatisticsRecord', {
  description:
    '一个值背后的一条记录：一个对象及其计入的数。\nOne record behind a value: a subject and what it adds to the number.',
})
export class StatisticsRecordType {
  @Field(() => Int64Scalar, {
    description:
      '计入多少：单位、组织计1，报送数计其所报；各条之和即该值的这一部分。\nWhat it adds: 1 for a unit or an organization, of reported numbers what was reported. All together make that part of the value.',
  })
  contribution!: number;

  @Field(() => LocalDateScalar, {
    description:
      '最近一次变化的生效日：时点数自此日起如此，时期数在此日发生。\nDay of the last change that counts: a stock has been so since then, a flow happened on it.',
  })
  effectiveOn!: string;

  @Field(() => AreaType, { description: '当时所在地区。\nThe area that it then lay in.' })
  area!: AreaType;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

export const StatisticsRecordConnection = connectionType(
  StatisticsRecordType,
  'StatisticsRecord',
  '明细',
  'records behind a value',
);
