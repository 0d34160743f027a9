import { through } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { Member } from './member.entity.js';
import { MemberResolver } from './member.resolver.js';
import { MemberGroup } from './member-group.entity.js';
import { MembersResolver } from './members.resolver.js';
import { Membership } from './membership.entity.js';
import { MembershipResolver } from './membership.resolver.js';
import { MembershipSnapshot } from './membership-snapshot.entity.js';
import { OrganizationMembersResolver } from './organization-members.resolver.js';
import { OrganizationMembershipResolver } from './organization-membership.resolver.js';

export const membershipModule: ApiModule = {
  name: 'membership',
  entities: [MembershipSnapshot, Member, MemberGroup, Membership],
  resolvers: [
    OrganizationMembershipResolver,
    MembershipResolver,
    MemberResolver,
    MembersResolver,
    OrganizationMembersResolver,
  ],
  rows: {
    membership_snapshot: through('union_organization', 'id', 'organization_id'),
    membership: through('union_organization', 'id', 'organization_id'),
    member: through('membership', 'member_id', 'member.id'),
    member_group: through('member', 'id', 'member_id'),
  },
};
