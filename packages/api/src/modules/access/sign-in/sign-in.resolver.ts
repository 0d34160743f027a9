import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { CurrentSession } from '../sessions/current-session.js';
import { endSession } from '../sessions/end-session.js';
import { outstanding } from '../sessions/session-viewer.js';
import { infoOfSession } from '../viewer-info/viewer-info.js';
import { SignInInput } from './sign-in.input.js';
import { signIn } from './sign-in.js';
import { SignInOutcome, SignInResultType } from './sign-in-result.type.js';

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInResultType, {
    description:
      '以用户名和密码登录；会话保存在 HttpOnly cookie 中。错误：UNAUTHENTICATED（reason 为 BAD_CREDENTIALS 或 BAD_CODE），FORBIDDEN（reason 为 DEMO_ACCOUNTS_OFF 或 DEMO_ACCOUNTS_HERE），RATE_LIMITED（retryAfterSeconds）。每份文档只能登录一次。\nSigns in by username and password; the session is kept in an HttpOnly cookie. Errors: UNAUTHENTICATED (reason BAD_CREDENTIALS or BAD_CODE), FORBIDDEN (reason DEMO_ACCOUNTS_OFF or DEMO_ACCOUNTS_HERE), RATE_LIMITED (retryAfterSeconds). Once a document.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: '登录所需。\nWhat signing in takes.' }) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInResultType> {
    const session = await signIn(context, input);
    if (!session) return { outcome: SignInOutcome.SECOND_FACTOR_NEEDED, viewer: null };
    return { outcome: outcomeOf(session), viewer: infoOfSession(context, session) };
  }

  @Mutation(() => Boolean, {
    description: '退出登录；本来就没有登录时为 false。\nSigns out; false if nobody was signed in.',
  })
  signOut(@Ctx() context: Context): Promise<boolean> {
    return endSession(context);
  }
}

function outcomeOf(session: CurrentSession): SignInOutcome {
  const { password, enrolment } = outstanding(session);
  if (password) return SignInOutcome.PASSWORD_CHANGE_NEEDED;
  return enrolment ? SignInOutcome.ENROLMENT_NEEDED : SignInOutcome.SIGNED_IN;
}
