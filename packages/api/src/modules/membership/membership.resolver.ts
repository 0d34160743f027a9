import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { organizationById } from '../organizations/organization-rows.js';
import { UnionOrganizationType } from '../organizations/union-organization.type.js';
import { MemberType } from './member.type.js';
import { memberById } from './member-rows.js';
import { MembershipType } from './membership.type.js';
import type { MembershipRow } from './membership-rows.js';

@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description: '所在工会组织。\nThe organization.',
  })
  organization(
    @Root() { organizationId }: MembershipRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizationId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      '会员本人；不办理个人事务的角色和外部系统为 null。\nThe member; null to roles that do not deal with persons, and to systems.',
  })
  member(@Root() { memberId }: MembershipRow, @Ctx() context: Context): Promise<MemberType | null> {
    return memberById(context).load(memberId);
  }
}
