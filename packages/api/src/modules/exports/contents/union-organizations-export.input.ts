import { Field, InputType } from 'type-graphql';
import type { Order } from '../../../shared/order/order-type.js';
import { type organizationSorting, UnionOrganizationOrder } from '../../organizations/organization-order.js';
import { UnionOrganizationFilter } from '../../organizations/union-organization-filter.input.js';

@InputType('UnionOrganizationsExport', {
  description:
    '工会组织名录，参数同 unionOrganizations；{} 为范围内全部。\nThe union organizations, with the arguments of `unionOrganizations`; {} for all that may be seen.',
})
export class UnionOrganizationsExport {
  @Field(() => UnionOrganizationFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: UnionOrganizationFilter | null;

  @Field(() => [UnionOrganizationOrder], {
    nullable: true,
    description: '排序，最多3个键，默认按编码。\nOrder, at most 3 keys; by code by default.',
  })
  orderBy?: Order<keyof typeof organizationSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description: '搜索名称、拼音、首字母或编码。\nSearches names, pinyin, initials and codes.',
  })
  search?: string | null;
}
