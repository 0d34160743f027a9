import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { sessionLimits } from '../limits/session-limits.js';
import { signInLimits } from '../limits/sign-in-limits.js';

/** What a browser keeps: its session, and what those who signed in there are known by after it. */
const keptSeconds = {
  session: sessionLimits.absoluteMs / 1_000,
  browser: signInLimits.knownBrowserMs / 1_000,
} as const;

type Kept = keyof typeof keptSeconds;

/** Over HTTPS browsers hold a cookie of this name to this host and to HTTPS. */
const nameOn = (request: Request, what: Kept): string =>
  request.secure ? `__Host-uniongraph-${what}` : `uniongraph-${what}`;

/** The token that a browser shows, null without one. */
export function readCookie(request: Request, what: Kept): string | null {
  return parseCookie(request.headers.cookie ?? '')[nameOn(request, what)] || null;
}

/** The session of a WebSocket's handshake, which does not say whether a proxy before it spoke HTTPS. */
export function socketCookie({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  const cookies = parseCookie(headers.cookie ?? '');
  return cookies['__Host-uniongraph-session'] || cookies['uniongraph-session'] || null;
}

/** Has the browser keep a token, or forget the one that it has. Scripts cannot read it, other sites cannot send it. */
export function writeCookie(request: Request, response: Response, what: Kept, token: string | null): void {
  const cookie = {
    name: nameOn(request, what),
    value: token ?? '',
    maxAge: token === null ? 0 : keptSeconds[what],
    path: '/',
    httpOnly: true,
    secure: request.secure,
    sameSite: 'strict',
  } as const;
  response.append('Set-Cookie', stringifySetCookie(cookie));
}
