import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { Field, ObjectType } from 'type-graphql';
import { OrganizationLineEnum, RoleEnum } from '../../../shared/graphql/enums.js';

@ObjectType('ViewerOrganization', {
  description: '可以代表其行事的组织。\nAn organization that the viewer may act for.',
})
export class ViewerOrganizationType {
  @Field(() => String, {
    nullable: true,
    description: '编码；null 表示整个系统。\nCode; null for the installation itself.',
  })
  code!: string | null;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => OrganizationLineEnum, { description: '沿哪条线领导下级。\nAlong which line it leads others.' })
  line!: OrganizationLine;

  @Field(() => [RoleEnum], { description: '在此的角色。\nRoles held there.' })
  roles!: readonly Role[];

  @Field(() => Boolean, { description: '是否为当前组织。\nWhether it is the one acted for now.' })
  current!: boolean;
}
