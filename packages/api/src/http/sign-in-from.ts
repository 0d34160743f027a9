import type { IncomingMessage } from 'node:http';
import type { SignInSettings } from '../modules/access/sign-in/sign-in-settings.js';
import { isLoopback } from '../start-up/is-loopback.js';

/** Headers that a proxy adds. */
const ofProxies = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
] as const;

/**
 * The settings of signing in as they are for one request: accounts for this machine alone are allowed to a request that
 * comes from it as it is, and to none that somebody's proxy hands on.
 */
export function signInFrom(
  request: Pick<IncomingMessage, 'headers' | 'httpVersion'>,
  settings: SignInSettings,
): SignInSettings {
  return settings.demoAccounts === 'HERE' && isFromHere(request) ? { ...settings, demoAccounts: 'ALLOWED' } : settings;
}

/** Proxies speak HTTP/1.0 unless told otherwise, and name themselves as the host; browsers do neither. */
function isFromHere({ headers, httpVersion }: Pick<IncomingMessage, 'headers' | 'httpVersion'>): boolean {
  if (httpVersion === '1.0' || ofProxies.some((name) => headers[name] !== undefined)) return false;
  return isLoopback((headers.host ?? '').toLowerCase().replace(/:\d+$/, ''));
}
