import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { SourceArg } from '../../shared/graphql/source-arg.js';
import type { OrganizationRow } from '../organizations/organization-rows.js';
import { UnionOrganizationType } from '../organizations/union-organization.type.js';
import { MembershipSnapshotType } from './membership-snapshot.type.js';
import { latestSnapshot, snapshotsOfOrganization } from './snapshot-rows.js';

@Resolver(() => UnionOrganizationType)
export class OrganizationMembershipResolver {
  @FieldResolver(() => [MembershipSnapshotType], {
    description: '历次填报，各来源并列，按时间排序。\nEvery snapshot of every source, in the order of time.',
  })
  membershipSnapshots(@Root() { rowId }: OrganizationRow, @Ctx() context: Context): Promise<MembershipSnapshotType[]> {
    return snapshotsOfOrganization(context).load(rowId);
  }

  @FieldResolver(() => MembershipSnapshotType, {
    nullable: true,
    description: '某一来源最近的填报。\nThe latest snapshot of one source.',
  })
  latestMembershipSnapshot(
    @SourceArg() source: DataSource | null | undefined,
    @Root() { rowId }: OrganizationRow,
    @Ctx() context: Context,
  ): Promise<MembershipSnapshotType | null> {
    return latestSnapshot(context, { source: source ?? 'ANNUAL_REPORT' }).load(rowId);
  }
}
