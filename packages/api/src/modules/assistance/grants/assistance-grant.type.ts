import type { AssistanceGrantState } from '@uniongraph/schema/codes/assistance-grant-state';
import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import type { PaymentMethod } from '@uniongraph/schema/codes/payment-method';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import {
  AssistanceGrantStateEnum,
  AssistanceKindEnum,
  PaymentMethodEnum,
  ProvenanceEnum,
} from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('AssistanceGrant', {
  implements: NodeType,
  simpleResolvers: true,
  description: '一笔帮扶：一个批次中给予一户的款物。\nA grant: what one household is given in a batch.',
})
export class AssistanceGrantType extends NodeType {
  @Field(() => String, { description: '困难职工档案编号。\nNumber of the hardship file.' })
  caseNo!: string;

  @Field(() => AssistanceKindEnum, { description: '帮扶类别。\nKind of assistance.' })
  kind!: AssistanceKind;

  @Field(() => DecimalScalar, { description: '金额（元）。\nAmount in yuan.' })
  amount!: string;

  @Field(() => PaymentMethodEnum, { description: '发放方式。\nMethod of payment.' })
  paymentMethod!: PaymentMethod;

  @Field(() => AssistanceGrantStateEnum, { description: '状态。\nState.' })
  state!: AssistanceGrantState;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '发放日；未发放则为 null。\nDay of payment, null before it.',
  })
  paidOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须给出。\nVersion, which a change must name.' })
  version!: number;
}

export const AssistanceGrantConnection = connectionType(
  AssistanceGrantType,
  'AssistanceGrant',
  '帮扶发放',
  'assistance grants',
);
