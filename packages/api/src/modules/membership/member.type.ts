import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { Sex } from '@uniongraph/schema/codes/sex';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../shared/connections/connection-type.js';
import { ProvenanceEnum, SexEnum } from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';

@ObjectType('Member', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '实名制数据库中的会员；个人信息默认遮盖，可用 revealField 说明用途和理由后查看。\nA member of the real-name register; personal information is masked, `revealField` shows it for a purpose and a reason.',
})
export class MemberType extends NodeType {
  @Field(() => String, { description: '会员编号。\nMember number.' })
  memberNo!: string;

  @Field(() => SexEnum, { description: '性别（GB/T 2261.1）。\nSex (GB/T 2261.1).' })
  sex!: Sex;

  @Field(() => Int, {
    nullable: true,
    description: '出生年份，未登记则为 null。\nYear of birth, null if not recorded.',
  })
  birthYear!: number | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

export const MemberConnection = connectionType(MemberType, 'Member', '会员', 'members');
