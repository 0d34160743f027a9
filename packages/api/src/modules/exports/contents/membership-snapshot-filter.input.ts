import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { Field, InputType } from 'type-graphql';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { DataSourceFilter } from '../../../shared/filters/code-filters.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { UnionOrganizationFilter } from '../../organizations/union-organization-filter.input.js';

@InputType('MembershipSnapshotFilter', {
  description: '报送快照筛选，各项须同时满足。\nFilter of membership snapshots; all parts must hold.',
})
export class MembershipSnapshotFilter {
  @Field(() => [MembershipSnapshotFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: MembershipSnapshotFilter[] | null;

  @Field(() => [MembershipSnapshotFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: MembershipSnapshotFilter[] | null;

  @Field(() => MembershipSnapshotFilter, { nullable: true, description: '不满足。\nMust not hold.' })
  not?: MembershipSnapshotFilter | null;

  @Field(() => UnionOrganizationFilter, {
    nullable: true,
    description: '由哪些工会组织报送。\nWhich organizations reported.',
  })
  organization?: UnionOrganizationFilter | null;

  @Field(() => DataSourceFilter, { nullable: true, description: '数据来源。\nSource.' })
  source?: CodeFilter<DataSource> | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '填报日。\nDay of the report.' })
  asOf?: LocalDateFilter | null;
}
