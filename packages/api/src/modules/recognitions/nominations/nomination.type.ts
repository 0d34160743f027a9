import type { HolderKind } from '@uniongraph/schema/codes/holder-kind';
import type { NominationState } from '@uniongraph/schema/codes/nomination-state';
import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import {
  HolderKindEnum,
  NominationStateEnum,
  NomineeGroupEnum,
  ProvenanceEnum,
} from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('Nomination', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '一次推荐。个人姓名在公示前遮盖，公示后见 publishedName。\nA nomination. The name of a person is masked until the publicity, then it is `publishedName`.',
})
export class NominationType extends NodeType {
  @Field(() => HolderKindEnum, { description: '推荐的是单位、个人还是集体。\nWhether a unit, a person or a team.' })
  holderKind!: HolderKind;

  @Field(() => String, {
    nullable: true,
    description: '单位或集体的名称；个人为 null。\nName of the unit or team; null for a person.',
  })
  holderName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '公示的名称；尚未公示则为 null。\nThe name as published; null before the publicity.',
  })
  publishedName!: string | null;

  @Field(() => [NomineeGroupEnum], { description: '所属群体，可以有多个。\nGroups that it belongs to.' })
  groups!: NomineeGroup[];

  @Field(() => Boolean, { description: '是否用专项名额。\nWhether it takes from the special quota.' })
  isSpecial!: boolean;

  @Field(() => Int, { nullable: true, description: '拟发资金，元。\nWhat it is to get of the fund, in yuan.' })
  fundYuan!: number | null;

  @Field(() => NominationStateEnum, { description: '状态。\nState.' })
  state!: NominationState;

  @Field(() => String, { description: '推荐理由。\nReason of the nomination.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: '未入选或撤回的理由。\nWhy it was not chosen, or withdrawn.',
  })
  decisionReason!: string | null;

  @Field(() => LocalDateScalar, { description: '推荐日。\nDay of the nomination.' })
  nominatedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '评定或撤回之日。\nDay on which it was decided on or withdrawn.',
  })
  decidedOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const NominationConnection = connectionType(NominationType, 'Nomination', '推荐', 'nominations');
