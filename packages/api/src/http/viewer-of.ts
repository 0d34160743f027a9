import { PAGE_OF_HEADER } from '@uniongraph/schema/addresses/page-of';
import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { type Asking, askingNobody } from '../asking.js';
import { findSession } from '../modules/access/sessions/find-session.js';
import { sessionViewer } from '../modules/access/sessions/session-viewer.js';
import type { SignInSettings } from '../modules/access/sign-in/sign-in-settings.js';
import { networkAddress } from '../shared/network-address.js';
import type { Tables } from '../tables.js';
import type { Viewer } from '../viewer.js';
import { readCookie, writeCookie } from './session-cookie.js';
import { signInFrom } from './sign-in-from.js';

export interface ViewerOfOptions {
  database: { whole: Kysely<Tables> };
  signIn: SignInSettings;
  now: () => Date;
  /** On whose behalf those ask who show neither a key nor a session. */
  otherwise: Viewer | null;
}

/** On whose behalf a request asks: of its API key, else of the session in its cookie. */
export async function viewerOf(
  request: Request,
  response: Response,
  { database, signIn: settings, now, otherwise }: ViewerOfOptions,
): Promise<{ viewer: Viewer | null; asking: Asking }> {
  const signIn = signInFrom(request, settings);
  const asking: Asking = {
    ...askingNobody(),
    address: networkAddress(request.ip),
    openedFor: request.get(PAGE_OF_HEADER) ?? null,
    userAgent: request.headers['user-agent'] ?? null,
    keepToken: (token) => writeCookie(request, response, 'session', token),
    keepBrowser: (token) => writeCookie(request, response, 'browser', token),
    signIn,
  };
  // Who shows a key is never taken for a browser.
  if (request.headers.authorization !== undefined) return { viewer: otherwise, asking };
  const token = readCookie(request, 'session');
  const session = token === null ? null : await findSession(database, token, now(), signIn);
  return {
    viewer: session ? sessionViewer(session) : otherwise,
    asking: { ...asking, token, session, browser: readCookie(request, 'browser') },
  };
}
