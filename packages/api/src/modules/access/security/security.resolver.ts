import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { UserAccountType } from '../administration/user-account.type.js';
import { UserVersionInput } from '../administration/user-inputs.input.js';
import { ApiKeyConnection, ApiKeyType } from './api-key.type.js';
import { ApiKeysArgs, listKeys } from './api-key-list.js';
import { createKeyFor, revokeKeyFor, rotateKeyFor } from './change-keys.js';
import { CreateKeyInput, IssuedApiKeyType, RevokeKeyInput, RotateKeyInput } from './key-inputs.input.js';
import { lockedUsers } from './locked-users.js';
import { resetSecondFactor, unlockUser } from './secure-user.js';
import { UserSessionType } from './user-session.type.js';
import { listUserSessions, revokeUserSession } from './user-sessions.js';

const given = { description: '所需内容。\nWhat it takes.' };

/** For security administrators, within the reach of their organization; see root-access.ts. */
@Resolver()
export class SecurityResolver {
  @Query(() => ApiKeyConnection, {
    description: '本单位及以下的接口密钥。\nAPI keys of the own organization and below.',
  })
  apiKeys(@Args(() => ApiKeysArgs) args: ApiKeysArgs, @Ctx() context: Context): Promise<Connection<ApiKeyType>> {
    return listKeys({ ...context, db: context.whole }, args);
  }

  @Query(() => [UserSessionType], {
    description:
      '本单位及以下用户未结束的会话，最近使用的在前，最多500个。\nSessions of users of the own organization and below, the last used first, at most 500.',
  })
  userSessions(
    @Arg('user', () => ID, { nullable: true, description: '只要这个用户的。\nOnly those of this user.' })
    user: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<UserSessionType[]> {
    return listUserSessions(context, user);
  }

  @Query(() => [UserAccountType], {
    description:
      '本单位及以下因登录失败而被锁定的用户，锁定最久的在前，最多500个。\nUsers of the own organization and below who are locked out after failed sign-ins, the longest first, at most 500.',
  })
  lockedUsers(@Ctx() context: Context): Promise<UserAccountType[]> {
    return lockedUsers(context);
  }

  @Mutation(() => IssuedApiKeyType, { description: '新建接口密钥，只显示一次。\nMakes an API key, shown once.' })
  createKey(
    @Arg('input', () => CreateKeyInput, given) input: CreateKeyInput,
    @Ctx() context: Context,
  ): Promise<IssuedApiKeyType> {
    return createKeyFor(context, input);
  }

  @Mutation(() => IssuedApiKeyType, {
    description: '更换接口密钥：新旧两把并用一段时间。\nReplaces an API key: both work for a while.',
  })
  rotateKey(
    @Arg('input', () => RotateKeyInput, given) input: RotateKeyInput,
    @Ctx() context: Context,
  ): Promise<IssuedApiKeyType> {
    return rotateKeyFor(context, input);
  }

  @Mutation(() => ApiKeyType, {
    description: '停用接口密钥，5 秒内处处生效。\nRevokes an API key, everywhere within 5 seconds.',
  })
  revokeKey(
    @Arg('input', () => RevokeKeyInput, given) input: RevokeKeyInput,
    @Ctx() context: Context,
  ): Promise<ApiKeyType> {
    return revokeKeyFor(context, input);
  }

  @Mutation(() => Boolean, {
    description: '结束某用户的一次登录；已结束时为 false。\nEnds a session of a user; false if it had ended.',
  })
  revokeUserSession(
    @Arg('id', () => ID, { description: '会话的标识。\nId of the session.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return revokeUserSession(context, id);
  }

  @Mutation(() => UserAccountType, { description: '解除登录锁定。\nLets a user sign in again who is locked out.' })
  unlockUser(
    @Arg('id', () => ID, { description: '用户的标识。\nId of the user.' }) id: string,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return unlockUser(context, id);
  }

  @Mutation(() => UserAccountType, {
    description:
      '移除某用户的第二因素，其会话随即结束。\nRemoves the second factor of a user; his sessions end at once.',
  })
  resetSecondFactor(
    @Arg('input', () => UserVersionInput, given) input: UserVersionInput,
    @Ctx() context: Context,
  ): Promise<UserAccountType> {
    return resetSecondFactor(context, input);
  }
}
