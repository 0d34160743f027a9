import { sql } from 'kysely';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { readGlobalId } from '../../../shared/global-id.js';
import { forgetBrowsers } from '../sign-in/lock/known-browsers.js';
import { infoOfSession } from '../viewer-info/viewer-info.js';
import { ViewerInfoType } from '../viewer-info/viewer-info.type.js';
import { currentSessionOf } from './current-session-of.js';
import { endSession } from './end-session.js';
import { listSessions } from './list-sessions.js';
import { revokeSessions } from './revoke-sessions.js';
import { SessionType } from './session.type.js';
import { SwitchOrganizationInput } from './switch-organization.input.js';
import { switchOrganization } from './switch-organization.js';

@Resolver()
export class SessionsResolver {
  @Query(() => [SessionType], {
    description: '自己在各处的登录，最近使用的在前。\nOne’s own sessions, the last used first.',
  })
  sessions(@Ctx() context: Context): Promise<SessionType[]> {
    return listSessions(context);
  }

  @Mutation(() => Boolean, {
    description:
      '结束自己的一次登录；它已失效时为 false。\nEnds one of one’s own sessions; false if it had ended already.',
  })
  async revokeSession(
    @Arg('id', () => ID, { description: '会话的标识。\nId of the session.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const key = readGlobalId(id);
    if (key?.type !== 'Session' || !/^\d{1,18}$/.test(key.key)) throw apiError('NOT_FOUND');
    if (key.key === currentSessionOf(context).id) return endSession(context);
    return (await revokeSessions(context, sql`id = ${key.key}`)) > 0;
  }

  @Mutation(() => Boolean, {
    description:
      '结束自己在其他地方的登录；没有时为 false。\nEnds all one’s own sessions but this; false if there were none.',
  })
  async revokeOtherSessions(@Ctx() context: Context): Promise<boolean> {
    const { id, user } = currentSessionOf(context);
    const ended = await revokeSessions(context, sql`id <> ${id}`);
    await forgetBrowsers(context, user.id, 'OTHERS');
    return ended > 0;
  }

  @Mutation(() => ViewerInfoType, {
    description: '改为代表另一个有角色的组织。\nActs for another organization in which one has roles.',
  })
  async switchOrganization(
    @Arg('input', () => SwitchOrganizationInput, { description: '哪个组织。\nWhich one.' })
    input: SwitchOrganizationInput,
    @Ctx() context: Context,
  ): Promise<ViewerInfoType> {
    return infoOfSession(context, await switchOrganization(context, input));
  }
}
