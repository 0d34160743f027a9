import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { apiError } from '../../../../errors.js';

/** Too many failures: says when to try again, and nothing of whether there is such a user. */
export function locked(until: Date, now: Date): GraphQLError {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1_000));
  return apiError(
    'RATE_LIMITED',
    {
      zh: `登录失败次数过多，请在${seconds}秒后再试；在以前登录过的浏览器或其他地点不受影响。`,
      en: `Too many failed sign-ins: try again in ${seconds} seconds. A browser that signed in before, or another place, is not held up.`,
    },
    {
      reason: 'LOCKED',
      retryAfterSeconds: seconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  );
}
