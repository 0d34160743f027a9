import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { apiError } from '../../errors.js';
import type { Verdict } from './block-budgets.js';

export const retryAfterOf = ({ resetAt }: Pick<Verdict, 'resetAt'>, now: number): number =>
  Math.max(1, Math.ceil((resetAt - now) / 1_000));

/** RATE_LIMITED with the time to wait, as status 429 over HTTP. */
export function rateLimited(verdict: Verdict, now: number): GraphQLError {
  const seconds = retryAfterOf(verdict, now);
  const headers = new HeaderMap([['retry-after', String(seconds)], ...rateHeaders(verdict)]);
  return apiError(
    'RATE_LIMITED',
    {
      zh: `请求过于频繁，请在 ${seconds} 秒后再试。`,
      en: `Too many requests; try again in ${seconds} seconds.`,
    },
    {
      retryAfter: seconds,
      resetAt: new Date(verdict.resetAt).toISOString(),
      limit: verdict.limit,
      http: { status: 429, headers },
    },
  );
}

/** `x-ratelimit-reset` in seconds since 1970. */
export const rateHeaders = ({ limit, remaining, resetAt }: Verdict): [string, string][] => [
  ['x-ratelimit-limit', String(limit)],
  ['x-ratelimit-remaining', String(remaining)],
  ['x-ratelimit-reset', String(Math.ceil(resetAt / 1_000))],
];
