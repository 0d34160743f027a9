import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

/**
 * Longer than any session: one that ended still tells that its user has signed in with this browser before, so that
 * failures elsewhere do not lock it out.
 */
const KEPT_SECONDS = 30 * 24 * 3_600;

/** Over HTTPS browsers hold a cookie of this name to this host and to HTTPS. */
const nameOn = (request: Request): string => (request.secure ? '__Host-uniongraph-session' : 'uniongraph-session');

/** The token that a browser shows, null without one. */
export function readSessionCookie(request: Request): string | null {
  return parseCookie(request.headers.cookie ?? '')[nameOn(request)] || null;
}

/** The same of a WebSocket's handshake, which does not say whether a proxy before it spoke HTTPS. */
export function socketCookie({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  const cookies = parseCookie(headers.cookie ?? '');
  return cookies['__Host-uniongraph-session'] || cookies['uniongraph-session'] || null;
}

/** Has the browser keep a token, or forget the one that it has. Scripts cannot read it, other sites cannot send it. */
export function writeSessionCookie(request: Request, response: Response, token: string | null): void {
  const cookie = {
    name: nameOn(request),
    value: token ?? '',
    maxAge: token === null ? 0 : KEPT_SECONDS,
    path: '/',
    httpOnly: true,
    secure: request.secure,
    sameSite: 'strict',
  } as const;
  response.append('Set-Cookie', stringifySetCookie(cookie));
}
