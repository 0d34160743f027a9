import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { AccessGrantType } from './access-grant.type.js';
import { createGrant, revokeGrant } from './change-grants.js';
import { disableUser, enableUser, resetUserPassword, updateUser } from './change-user.js';
import { createUser } from './create-user.js';
import { UserWithPasswordType } from './one-time-password.type.js';
import { UserAccountConnection, UserAccountType } from './user-account.type.js';
import { listUsers } from './user-account-list.js';
import {
  CreateGrantInput,
  CreateUserInput,
  RevokeGrantInput,
  UpdateUserInput,
  UserVersionInput,
} from './user-inputs.input.js';
import { grantsOfUser, type UserRow } from './user-rows.js';
import { UsersArgs } from './users.args.js';

const given = { description: '所需内容。\nWhat it takes.' };

/** For administrators, within the reach of their organization; security administrators read. See root-access.ts. */
@Resolver(() => UserAccountType)
export class UsersResolver {
  @Query(() => UserAccountConnection, {
    description: '本单位及以下的用户。\nUsers of the own organization and below.',
  })
  users(@Args(() => UsersArgs) args: UsersArgs, @Ctx() context: Context): Promise<Connection<UserAccountType>> {
    return listUsers({ ...context, db: context.whole }, args);
  }

  @FieldResolver(() => [AccessGrantType], {
    description: '历来授予的角色，新的在前。\nEvery role ever granted, the latest first.',
  })
  grants(@Root() user: UserRow, @Ctx() context: Context): Promise<AccessGrantType[]> {
    return grantsOfUser(context).load(user.rowId);
  }

  @Mutation(() => UserWithPasswordType, {
    description: '新建用户，给出一次性密码。\nCreates a user with a one-time password.',
  })
  createUser(
    @Arg('input', () => CreateUserInput, given) input: CreateUserInput,
    @Ctx() context: Context,
  ): Promise<UserWithPasswordType> {
    return createUser(context, input);
  }

  @Mutation(() => UserAccountType, { description: '修改用户。\nChanges a user.' })
  updateUser(
    @Arg('input', () => UpdateUserInput, given) input: UpdateUserInput,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return updateUser(context, input);
  }

  @Mutation(() => UserAccountType, {
    description: '停用用户，其会话随即结束。\nDisables a user; his sessions end at once.',
  })
  disableUser(
    @Arg('input', () => UserVersionInput, given) input: UserVersionInput,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return disableUser(context, input);
  }

  @Mutation(() => UserAccountType, { description: '重新启用用户。\nEnables a user again.' })
  enableUser(
    @Arg('input', () => UserVersionInput, given) input: UserVersionInput,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return enableUser(context, input);
  }

  @Mutation(() => UserWithPasswordType, {
    description:
      '重置密码，给出一次性密码，其会话随即结束。\nGives a user a one-time password; his sessions end at once.',
  })
  resetUserPassword(
    @Arg('input', () => UserVersionInput, given) input: UserVersionInput,
    @Ctx() context: Context,
  ): Promise<UserWithPasswordType> {
    return resetUserPassword(context, input);
  }

  @Mutation(() => UserAccountType, {
    description:
      '授予角色；系统管理、安全管理、审计须分设。\nGrants a role; administration, security and audit are separate hands.',
  })
  createGrant(
    @Arg('input', () => CreateGrantInput, given) input: CreateGrantInput,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return createGrant(context, input);
  }

  @Mutation(() => UserAccountType, { description: '收回角色。\nRevokes a role.' })
  revokeGrant(
    @Arg('input', () => RevokeGrantInput, given) input: RevokeGrantInput,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return revokeGrant(context, input);
  }
}
