import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('DibaoStandard', {
  simpleResolvers: true,
  description: '一个地区一年的低保标准。\nThe dibao line of an area and a year.',
})
export class DibaoStandardType {
  @Field(() => AreaCodeScalar, { description: '行政区划代码。\nDivision code.' })
  divisionCode!: string;

  @Field(() => Int, { description: '年份。\nYear.' })
  year!: number;

  @Field(() => DecimalScalar, { description: '元，每人每月。\nYuan a head and month.' })
  monthlyYuan!: string;

  @Field(() => String, { description: '依据。\nWhere it is laid down.' })
  source!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带回。\nVersion, to be sent back with a change.' })
  version!: number;
}
