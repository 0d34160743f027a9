import { ownPage } from '@uniongraph/schema/addresses/own-page';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { OpenIdConfig } from '../../../../config.js';
import type { Context } from '../../../../context.js';
import { signInLimits } from '../../../../limits/sign-in-limits.js';
import { redactError } from '../../../privacy/redact-error.js';
import { OIDC_CALLBACK, OIDC_START } from './oidc-paths.js';
import { providerOf } from './provider.js';
import { signInByOpenId } from './sign-in-by-open-id.js';
import { openTransaction } from './transaction.js';
import { forgetTransaction, readTransaction, rememberTransaction } from './transaction-cookie.js';
import { usernameAt } from './username-at.js';

interface Options {
  openId: OpenIdConfig;
  now: () => Date;
  contextOf(request: Request, response: Response): Promise<Context>;
}

/** Why nobody was signed in; the sign-in page explains it. */
type Problem = 'OIDC_UNREACHABLE' | 'OIDC_EXPIRED' | 'OIDC_REFUSED' | 'OIDC_NO_ACCOUNT';

/** The routes that lead a browser to the OpenID Connect provider and back: authorization code with PKCE, state and nonce. */
export function openIdRoutes(options: Options): Router {
  const router = Router();
  router.get(OIDC_START, start(options));
  router.get(OIDC_CALLBACK, finish(options));
  return router;
}

const start =
  ({ openId, now }: Options): RequestHandler =>
  async (request, response) => {
    const provider = await reach(openId, response);
    if (!provider) return;
    const returnTo = ownPage(request.query.returnTo);
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    rememberTransaction(request, response, {
      state,
      nonce,
      verifier,
      returnTo,
      expiresAt: now().getTime() + signInLimits.openIdMs,
    });
    const address = buildAuthorizationUrl(provider, {
      redirect_uri: `${ownAddress(request)}${OIDC_CALLBACK}`,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    go(response, address.href);
  };

const finish =
  (options: Options): RequestHandler =>
  async (request, response) => {
    const { openId, now, contextOf } = options;
    const transaction = openTransaction(readTransaction(request), now());
    forgetTransaction(request, response);
    if (!transaction) return explain(response, 'OIDC_EXPIRED');
    const provider = await reach(openId, response);
    if (!provider) return;
    const { state, nonce, verifier, returnTo } = transaction;
    const callback = new URL(request.originalUrl, ownAddress(request));
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await authorizationCodeGrant(provider, callback, checks).catch(told);
    const claims = tokens?.claims();
    if (!tokens || !claims) return explain(response, 'OIDC_REFUSED');
    const context = await contextOf(request, response);
    const username = () => usernameAt(provider, claims, tokens.access_token).catch(told);
    const identity = { issuer: claims.iss, subject: claims.sub, username };
    const session = await signInByOpenId(context, identity, hasSecondFactor(claims));
    if (!session) return explain(response, 'OIDC_NO_ACCOUNT');
    go(response, returnTo);
  };

/** What went wrong between the provider and the program is for the log: the sign-in page says that it did. */
function told(error: unknown): undefined {
  console.error(`OpenID Connect: ${redactError(error)}`);
}

async function reach(openId: OpenIdConfig, response: Response) {
  try {
    return await providerOf(openId);
  } catch (error) {
    console.error(`OpenID Connect: ${openId.issuer.href} does not answer as a provider: ${redactError(error)}`);
    explain(response, 'OIDC_UNREACHABLE');
    return undefined;
  }
}

/** Methods of authentication by RFC 8176 that stand for a second factor. */
const secondFactors: ReadonlySet<unknown> = new Set(['mfa', 'otp', 'hwk', 'sc']);

const hasSecondFactor = ({ amr }: IDToken): boolean =>
  Array.isArray(amr) && amr.some((each) => secondFactors.has(each));

const ownAddress = (request: Request): string => `${request.protocol}://${request.host}`;

const explain = (response: Response, problem: Problem): void => go(response, `/sign-in?problem=${problem}`);

function go(response: Response, address: string): void {
  response.set('Cache-Control', 'no-store').redirect(303, address);
}
