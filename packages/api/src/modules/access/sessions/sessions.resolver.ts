import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { infoOfSession } from '../viewer-info/viewer-info.js';
import { ViewerInfoType } from '../viewer-info/viewer-info.type.js';
import { listSessions } from './list-sessions.js';
import { revokeOtherSessions } from './revoke-other-sessions.js';
import { revokeSession } from './revoke-session.js';
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
  revokeSession(
    @Arg('id', () => ID, { description: '会话的标识。\nId of the session.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return revokeSession(context, id);
  }

  @Mutation(() => Boolean, {
    description:
      '结束自己在其他地方的登录；没有时为 false。\nEnds all one’s own sessions but this; false if there were none.',
  })
  revokeOtherSessions(@Ctx() context: Context): Promise<boolean> {
    return revokeOtherSessions(context);
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
