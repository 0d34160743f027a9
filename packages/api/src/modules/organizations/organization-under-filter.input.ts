import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { Field, InputType } from 'type-graphql';
import { OrganizationLineEnum } from '../../shared/graphql/enums.js';

@InputType('OrganizationUnderFilter', {
  description: '某工会组织以下的各级组织，按现行领导关系。\nEverything below an organization, by the lines of today.',
})
export class OrganizationUnderFilter {
  @Field(() => String, { description: '上级组织的编码，须存在。\nCode of the organization above; it must exist.' })
  code!: string;

  @Field(() => OrganizationLineEnum, {
    nullable: true,
    defaultValue: OrganizationLineEnum.AREA,
    description: '领导系统，默认地方。\nLine of command, the area line by default.',
  })
  line?: OrganizationLine | null;
}
