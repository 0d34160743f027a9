import type { HolderKind } from '@uniongraph/schema/codes/holder-kind';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { HolderKindEnum, ProvenanceEnum, RecognitionLevelEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('Recognition', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '已授予的荣誉；经公示授予，获得者公开。\nAn honour that was granted, after its publicity: its holder is public.',
})
export class RecognitionType extends NodeType {
  @Field(() => String, { description: '荣誉编号，唯一。\nNumber of the honour, unique.' })
  number!: string;

  @Field(() => RecognitionLevelEnum, { description: '级别。\nLevel.' })
  level!: RecognitionLevel;

  @Field(() => Int, { description: '年度。\nYear.' })
  year!: number;

  @Field(() => HolderKindEnum, { description: '单位、个人还是集体。\nWhether a unit, a person or a team.' })
  holderKind!: HolderKind;

  @Field(() => String, { description: '获得者名称。\nName of the holder.' })
  holderName!: string;

  @Field(() => LocalDateScalar, { description: '授予日。\nDay of granting.' })
  grantedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: '所得资金，元；没有则为 null。\nWhat came with it of the fund, in yuan; null for nothing.',
  })
  fundYuan!: number | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '撤销日，当日起无效；null 表示有效。\nDay from which it is void; null while it holds.',
  })
  revokedOn!: string | null;

  @Field(() => String, { nullable: true, description: '撤销理由。\nWhy it was revoked.' })
  revokedReason!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const RecognitionConnection = connectionType(RecognitionType, 'Recognition', '荣誉', 'honours');
