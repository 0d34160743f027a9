import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.js';
import { infoOfSession } from '../../viewer-info/viewer-info.js';
import { ViewerInfoType } from '../../viewer-info/viewer-info.type.js';
import { confirmSecondFactor } from './confirm.js';
import { enrolSecondFactor } from './enrol.js';
import { removeSecondFactor } from './remove.js';
import { SecondFactorEnrolmentType } from './second-factor-enrolment.type.js';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => SecondFactorEnrolmentType, {
    description:
      '开始启用第二因素：给出密钥，经 confirmSecondFactor 确认后生效。\nBegins to set up a second factor: gives a secret, which counts once confirmSecondFactor has seen a code of it.',
  })
  enrolSecondFactor(@Ctx() context: Context): Promise<SecondFactorEnrolmentType> {
    return enrolSecondFactor(context);
  }

  @Mutation(() => ViewerInfoType, {
    description:
      '给出验证码：首次为确认启用，以后为本次登录的第二因素。每个验证码只能用一次。\nGives a code: the first sets the second factor up, later ones are the second factor of this session. A code works once.',
  })
  async confirmSecondFactor(
    @Arg('code', () => String, { description: '6位验证码。\nSix digits.' }) code: string,
    @Ctx() context: Context,
  ): Promise<ViewerInfoType> {
    return infoOfSession(context, await confirmSecondFactor(context, code));
  }

  @Mutation(() => ViewerInfoType, {
    description:
      '停用第二因素；角色要求时须随即重新启用。\nRemoves the second factor; where a role requires one, a new one must follow.',
  })
  async removeSecondFactor(
    @Arg('password', () => String, { description: '现在的密码。\nThe present password.' }) password: string,
    @Ctx() context: Context,
  ): Promise<ViewerInfoType> {
    return infoOfSession(context, await removeSecondFactor(context, password));
  }
}
