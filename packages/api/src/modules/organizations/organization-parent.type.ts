import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { Field, ObjectType } from 'type-graphql';
import { OrganizationLineEnum } from '../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('OrganizationParent', {
  simpleResolvers: true,
  description: '一段时间内的上级工会。\nThe organization above, over a span of time.',
})
export class OrganizationParentType {
  @Field(() => OrganizationLineEnum, { description: '领导系统。\nLine of command.' })
  line!: OrganizationLine;

  @Field(() => LocalDateScalar, { description: '起始日。\nFirst day.' })
  validFrom!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '终止日，当日起不再有效；null 表示现行。\nDay from which it no longer holds; null while it does.',
  })
  validTo!: string | null;
}
