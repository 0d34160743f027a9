import type { ViewedDatabase } from './database/rows/viewed-database.js';
import type { LimitsFor } from './http/limits-for.js';
import type { RateLimiter } from './http/rates/rate-limiter.js';
import type { IdentifySocket } from './http/sockets/identify-socket.js';
import type { SignInSettings } from './modules/access/sign-in/sign-in-settings.js';
import type { Viewer } from './viewer.js';

export interface ServerOptions {
  database: ViewedDatabase;
  port: number;
  host: string;
  /** Folder of the built web app. */
  webRoot: string;
  /** Holds the files of exports; without one they are made elsewhere and not served. */
  exportFolder?: string;
  limitsFor?: LimitsFor | undefined;
  /** When a request is given up. */
  deadlineMs?: number;
  /** On whose behalf those ask who have not signed in. */
  viewer?: Viewer | null;
  signIn?: SignInSettings;
  /** Proxies whose word on addresses and on HTTPS is taken. */
  trustedProxies?: string | undefined;
  now?: () => Date;
  /** What requests are charged by; nothing is charged without. */
  limiter?: RateLimiter | null;
  /** On whose behalf a WebSocket asks; for everybody alike unless given. */
  identifySocket?: IdentifySocket;
  /** How often that is asked again of an open one. */
  recheckSocketsMs?: number;
}
