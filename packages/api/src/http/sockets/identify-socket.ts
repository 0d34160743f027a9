import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../../viewer.js';

/** What a socket does: subscribe, listen to what it subscribed to, or stand open. */
export type SocketSight = 'USE' | 'LISTEN' | 'LOOK';

/**
 * On whose behalf a socket asks, by the headers of its handshake (the session cookie of a browser) or by what it says when
 * it begins (`authorization` of an API key); null for nobody. Asked again while the socket is open.
 */
export type IdentifySocket = (
  request: IncomingMessage,
  parameters: Readonly<Record<string, unknown>>,
  sight: SocketSight,
) => Promise<Viewer | null>;
