import { Field, InputType } from 'type-graphql';
import { MembershipSnapshotFilter } from './membership-snapshot-filter.input.js';

@InputType('MembershipSnapshotsExport', {
  description:
    '各工会组织的报送快照，按组织编码、填报日排列；{} 为范围内全部。\nThe membership snapshots by organization and day; {} for all that may be seen.',
})
export class MembershipSnapshotsExport {
  @Field(() => MembershipSnapshotFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: MembershipSnapshotFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索组织的名称、拼音、首字母或编码。\nSearches names, pinyin, initials and codes of the organizations.',
  })
  search?: string | null;
}
