import { allowInsecureRequests, type Configuration, discovery, None } from 'openid-client';
import type { OpenIdConfig } from '../../../../config.js';
import { signInLimits } from '../../../../limits/sign-in-limits.js';

const known = new WeakMap<OpenIdConfig, Promise<Configuration>>();

/** What the provider says of itself, asked once; a failure is asked again. */
export function providerOf(config: OpenIdConfig): Promise<Configuration> {
  const found = known.get(config) ?? discover(config);
  known.set(config, found);
  found.catch(() => known.delete(config));
  return found;
}

function discover({ issuer, clientId, clientSecret }: OpenIdConfig): Promise<Configuration> {
  return discovery(issuer, clientId, clientSecret, clientSecret === undefined ? None() : undefined, {
    timeout: signInLimits.openIdAnswerMs / 1_000,
    execute: issuer.protocol === 'http:' ? [allowInsecureRequests] : [],
  });
}
