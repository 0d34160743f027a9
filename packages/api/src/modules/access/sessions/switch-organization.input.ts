import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { Field, InputType } from 'type-graphql';
import { OrganizationLineEnum } from '../../../shared/graphql/enums.js';

@InputType('SwitchOrganizationInput', { description: '要代表的组织。\nThe organization to act for.' })
export class SwitchOrganizationInput {
  @Field(() => String, {
    nullable: true,
    description:
      '编码，取自 viewer.organizations；null 表示整个系统。\nCode, one of viewer.organizations; null for the installation itself.',
  })
  code?: string | null;

  @Field(() => OrganizationLineEnum, { defaultValue: 'AREA', description: '沿哪条线。\nAlong which line.' })
  line!: OrganizationLine;
}
