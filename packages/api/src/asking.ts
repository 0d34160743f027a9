import type { CurrentSession } from './modules/access/sessions/current-session.js';
import { defaultSignInSettings, type SignInSettings } from './modules/access/sign-in/sign-in-settings.js';

/** The other end of a request: the browser, and the session that it holds. */
export interface Asking {
  /** Ended sessions are none. Mutations that sign in or out change it. */
  session: CurrentSession | null;
  /** What the browser showed as its session, which may have ended. */
  token: string | null;
  /** What the browser showed as itself; those who signed in there are known by it. */
  browser: string | null;
  address: string | null;
  /** For whom the page that asks was opened, see pageOf; null where it does not say. */
  openedFor: string | null;
  userAgent: string | null;
  /** Has the browser keep the token of a session, or forget the one that it has. */
  keepToken(token: string | null): void;
  /** Has the browser keep what it is known by. */
  keepBrowser(token: string): void;
  signIn: SignInSettings;
}

/** Nobody that is known, over no connection. */
export const askingNobody = (): Asking => ({
  session: null,
  token: null,
  browser: null,
  address: null,
  openedFor: null,
  userAgent: null,
  keepToken: () => {},
  keepBrowser: () => {},
  signIn: defaultSignInSettings,
});
