import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import { Field, ObjectType } from 'type-graphql';
import { OrganizationKindEnum } from '../../../shared/graphql/enums.js';

@ObjectType('GrantableOrganization', {
  simpleResolvers: true,
  description:
    '可以授予角色或建立密钥的组织，只有用来辨认的几项。\nAn organization in which a role or a key can be given: what it is told by, no more.',
})
export class GrantableOrganizationType {
  @Field(() => String, { description: '组织代码。\nCode of the organization.' })
  code!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => OrganizationKindEnum, { description: '类型。\nKind.' })
  kind!: OrganizationKind;

  @Field(() => String, { description: '所在行政区划的名称。\nName of its division.' })
  divisionName!: string;
}
