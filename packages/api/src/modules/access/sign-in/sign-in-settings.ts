import type { OpenIdConfig } from '../../../config.js';

/** What an installation sets of signing in. */
export interface SignInSettings {
  /** Whether the accounts of the demonstration, whose passwords everybody knows, may sign in. */
  demoAccounts: boolean;
  /** The OpenID Connect provider; null without one. */
  openId: OpenIdConfig | null;
}

export const defaultSignInSettings: SignInSettings = { demoAccounts: true, openId: null };
