import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { signInLimits } from '../../../../limits/sign-in-limits.js';
import { OIDC_START } from './oidc-paths.js';
import { type OpenIdTransaction, sealTransaction } from './transaction.js';

const NAME = 'uniongraph-openid';

/** Unlike the session's, this cookie must come along when another site, the provider, sends the browser back. */
function write(request: Request, response: Response, value: string, maxAge: number): void {
  const cookie = { name: NAME, value, maxAge, path: OIDC_START, httpOnly: true, secure: request.secure } as const;
  response.append('Set-Cookie', stringifySetCookie({ ...cookie, sameSite: 'lax' }));
}

export const rememberTransaction = (request: Request, response: Response, transaction: OpenIdTransaction): void =>
  write(request, response, sealTransaction(transaction), signInLimits.openIdMs / 1_000);

export const forgetTransaction = (request: Request, response: Response): void => write(request, response, '', 0);

export const readTransaction = (request: Request): string | undefined =>
  parseCookie(request.headers.cookie ?? '')[NAME];
