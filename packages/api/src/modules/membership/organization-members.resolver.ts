import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import type { Connection } from '../../shared/connections/connection.js';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { OrganizationRow } from '../organizations/organization-rows.js';
import { UnionOrganizationType } from '../organizations/union-organization.type.js';
import { seesPersons } from '../privacy/who-may-reveal.js';
import { MemberConnection, type MemberType } from './member.type.js';
import { toMember } from './member-rows.js';
import { membersOfOrganization } from './members-of-organization.js';

@Resolver(() => UnionOrganizationType)
export class OrganizationMembersResolver {
  @FieldResolver(() => MemberConnection, {
    nullable: true,
    description:
      '今天在册的会员，按会员编号排序；须有办理个人事务的角色。\nMembers whose standing holds today, by member number; for roles that deal with persons.',
  })
  members(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: OrganizationRow,
    @Ctx() context: Context,
  ): Connection<MemberType> {
    if (!seesPersons(context.viewer)) throw apiError('FORBIDDEN');
    return membersOfOrganization(context, rowId, {}, args, toMember);
  }
}
