import type { AssistanceBatchState } from '@uniongraph/schema/codes/assistance-batch-state';
import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { AssistanceBatchStateEnum, AssistanceKindEnum, ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('AssistanceBatch', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '一批帮扶：从一笔资金中一并审批、一并发放。\nA batch of assistance: grants out of one fund, approved and paid together.',
})
export class AssistanceBatchType extends NodeType {
  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => AssistanceKindEnum, { description: '帮扶类别。\nKind of assistance.' })
  kind!: AssistanceKind;

  @Field(() => AssistanceBatchStateEnum, { description: '状态。\nState.' })
  state!: AssistanceBatchState;

  @Field(() => [AssistanceBatchStateEnum], {
    description: '接下来可转入的状态。\nThe states that it may pass into next.',
  })
  nextStates!: AssistanceBatchState[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '最近一次提交的时刻。\nWhen it was last submitted.',
  })
  submittedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '批准的时刻。\nWhen it was approved.' })
  approvedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '最近一次退回或撤销的理由。\nWhy it was last returned or cancelled.',
  })
  returnReason!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '发放日。\nDay of payment.' })
  paidOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须给出。\nVersion, which a change must name.' })
  version!: number;
}

export const AssistanceBatchConnection = connectionType(
  AssistanceBatchType,
  'AssistanceBatch',
  '帮扶批次',
  'assistance batches',
);
