import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { Field, InputType } from 'type-graphql';
import { OrganizationLineEnum } from '../../../shared/graphql/enums.js';
import { OrganizationTree } from './organization-tree.js';

@InputType('OrganizationSubtree', {
  description:
    '一个工会组织及其以下各级组织。用人单位按涵盖它的工会组织归属。\nA union organization with everything below it. Employing units belong to the organization that covers them.',
})
export class OrganizationSubtree {
  @Field(() => String, { description: '组织编码，须存在。\nCode of the organization; it must exist.' })
  organization!: string;

  @Field(() => OrganizationLineEnum, {
    defaultValue: OrganizationLineEnum.AREA,
    description: '领导系统，默认地方。\nLine of command, the area line by default.',
  })
  line!: OrganizationLine;

  @Field(() => OrganizationTree, {
    defaultValue: OrganizationTree.PERIOD,
    description:
      '按今天还是当期的领导关系，默认当期。\nBy the lines of today or of the period, of the period by default.',
  })
  tree!: OrganizationTree;
}
