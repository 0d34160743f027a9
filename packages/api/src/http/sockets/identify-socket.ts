import type { IncomingMessage } from 'node:http';
import type { SessionSight } from '../../modules/access/sessions/find-session.js';
import type { Viewer } from '../../viewer.js';

/**
 * On whose behalf a socket asks, by the headers of its handshake (the session cookie of a browser) or by what it says when
 * it begins (`authorization` of an API key); null for nobody. Asked again while the socket is open.
 */
export type IdentifySocket = (
  request: IncomingMessage,
  parameters: Readonly<Record<string, unknown>>,
  sight: SessionSight,
) => Promise<Viewer | null>;
