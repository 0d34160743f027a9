import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.js';
import { infoOfSession } from '../../viewer-info/viewer-info.js';
import { ViewerInfoType } from '../../viewer-info/viewer-info.type.js';
import { ChangePasswordInput } from './change-password.input.js';
import { changePassword } from './change-password.js';

@Resolver()
export class PasswordResolver {
  @Mutation(() => ViewerInfoType, {
    description:
      '更换自己的密码；在其他地方的登录随即失效。\nChanges one’s own password; sessions elsewhere end at once.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: '更换密码所需。\nWhat it takes.' })
    input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<ViewerInfoType> {
    return infoOfSession(context, await changePassword(context, input));
  }
}
