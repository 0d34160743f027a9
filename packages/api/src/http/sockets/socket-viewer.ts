import type { IncomingMessage } from 'node:http';
import type { Kysely } from 'kysely';
import { findKeyViewer } from '../../modules/access/keys/find-key-viewer.js';
import { recordKeyRefusal } from '../../modules/access/keys/record-key-refusal.js';
import { findSession } from '../../modules/access/sessions/find-session.js';
import { sessionViewer } from '../../modules/access/sessions/session-viewer.js';
import type { Tables } from '../../tables.js';
import { socketCookie } from '../session-cookie.js';
import { signInFrom } from '../sign-in-from.js';
import type { ViewerOfOptions } from '../viewer-of.js';
import type { IdentifySocket } from './identify-socket.js';

/** On whose behalf a socket asks: of the key that it names when it begins, else of the session of the browser. */
export const socketViewer =
  (
    { database, signIn, now, otherwise }: ViewerOfOptions & { database: { whole: Kysely<Tables> } },
    addressOf: (request: IncomingMessage) => string,
  ): IdentifySocket =>
  async (request, { authorization }, sight) => {
    if (typeof authorization === 'string') {
      const answer = await findKeyViewer(
        database,
        authorization,
        addressOf(request),
        now(),
        sight === 'LOOK' ? 'LOOK' : 'USE',
      );
      if ('viewer' in answer) return answer.viewer;
      await recordKeyRefusal(database, answer, addressOf(request));
      return null;
    }
    // A system that listens uses its key; a person who does may have gone home.
    const seen = sight === 'USE' ? 'USE' : 'LOOK';
    const token = socketCookie(request);
    const session =
      token === null ? null : await findSession(database, token, now(), signInFrom(request, signIn), seen);
    return session ? sessionViewer(session) : otherwise;
  };
