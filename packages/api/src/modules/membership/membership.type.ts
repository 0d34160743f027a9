import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('Membership', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '实名制数据库中的一段会籍，从入会到离会。\nA standing in one organization by the real-name register, from joining to leaving.',
})
export class MembershipType extends NodeType {
  @Field(() => LocalDateScalar, { description: '入会日。\nDay of joining.' })
  joinedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '离会日，当日起不再是会员；null 表示在册。\nDay from which it no longer holds; null while it does.',
  })
  leftOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
