import type { OpenIdConfig } from '../../../config.js';

/** Whether the accounts of the demonstration, whose passwords everybody knows, may sign in: on this machine alone, too. */
export type DemoAccountsAllowed = 'OFF' | 'HERE' | 'ALLOWED';

/** What an installation sets of signing in. */
export interface SignInSettings {
  demoAccounts: DemoAccountsAllowed;
  /** The OpenID Connect provider; null without one. */
  openId: OpenIdConfig | null;
}

export const defaultSignInSettings: SignInSettings = { demoAccounts: 'HERE', openId: null };
