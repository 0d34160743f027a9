import type { FundSource } from '@uniongraph/schema/codes/fund-source';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { FundSourceEnum, ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('AssistanceFund', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '一笔帮扶资金：一个来源、一个预算年度，专账管理。\nA fund for assistance: one source and budget year, with books of its own.',
})
export class AssistanceFundType extends NodeType {
  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => FundSourceEnum, { description: '资金来源。\nSource of the money.' })
  source!: FundSource;

  @Field(() => Int, { description: '预算年度。\nBudget year.' })
  budgetYear!: number;

  @Field(() => DecimalScalar, { description: '金额（元）。\nAmount in yuan.' })
  amount!: string;

  @Field(() => DecimalScalar, {
    description:
      '已安排（元）：未撤销批次中各笔之和，含待发放的。\nGranted, in yuan: the sum of all grants in batches that are not cancelled, paid or planned.',
  })
  granted!: string;

  @Field(() => DecimalScalar, { description: '余额（元）：金额减已安排。\nLeft, in yuan: amount less granted.' })
  left!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, {
    description: '版本号，修改时须给出。\nVersion, which a change must name.',
  })
  version!: number;
}

export const AssistanceFundConnection = connectionType(
  AssistanceFundType,
  'AssistanceFund',
  '帮扶资金',
  'assistance funds',
);
