import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { OrganizationLineEnum } from '../../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';

export enum ViewerScopeKind {
  AREA = 'AREA',
  ORGANIZATION = 'ORGANIZATION',
  NONE = 'NONE',
}

registerEnumType(ViewerScopeKind, {
  name: 'ViewerScopeKind',
  description: '可见范围的种类。\nKind of a scope.',
  valuesConfig: {
    AREA: { description: '一个地区及以下。\nAn area and all below it.' },
    ORGANIZATION: { description: '一个组织及以下。\nAn organization and all below it.' },
    NONE: { description: '看不到业务数据。\nNo service data.' },
  },
});

@ObjectType('ViewerScope', { description: '能看到哪些数据。\nWhich data the viewer sees.' })
export class ViewerScopeType {
  @Field(() => ViewerScopeKind, { description: '种类。\nKind.' })
  kind!: ViewerScopeKind;

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: '地区代码，种类为 AREA 时有值。\nCode of the area, if the kind is AREA.',
  })
  areaCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '组织编码，种类为 ORGANIZATION 时有值。\nCode of the organization, if the kind is ORGANIZATION.',
  })
  organizationCode!: string | null;

  @Field(() => OrganizationLineEnum, {
    nullable: true,
    description: '沿哪条线，种类为 ORGANIZATION 时有值。\nAlong which line, if the kind is ORGANIZATION.',
  })
  line!: OrganizationLine | null;

  @Field(() => String, {
    nullable: true,
    description:
      '地区或组织的名称；看不到业务数据时为 null。\nName of the area or organization; null without service data.',
  })
  name!: string | null;
}
