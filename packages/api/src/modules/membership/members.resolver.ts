import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connections/connection.js';
import { FindMemberInput } from './find-member.input.js';
import { findMember } from './find-member.js';
import { MemberConnection, MemberType } from './member.type.js';
import { listMembers } from './member-list.js';
import { MembersArgs } from './members.args.js';

@Resolver()
export class MembersResolver {
  @Query(() => MemberConnection, { description: '实名制数据库中的会员。\nMembers of the real-name register.' })
  members(@Args(() => MembersArgs) args: MembersArgs, @Ctx() context: Context): Promise<Connection<MemberType>> {
    return listMembers(context, args);
  }

  @Mutation(() => MemberType, {
    nullable: true,
    description:
      '按完整的身份证号找一位会员，没有则为 null；须有查看敏感信息的角色，并记入审计日志。\nThe member of a full identity number, null if there is none; for roles that may see sensitive fields, and recorded in the audit log.',
  })
  findMember(
    @Arg('input', () => FindMemberInput, {
      description: '身份证号、用途和理由。\nIdentity number, purpose and reason.',
    })
    input: FindMemberInput,
    @Ctx() context: Context,
  ): Promise<MemberType | null> {
    return findMember(context, input);
  }
}
