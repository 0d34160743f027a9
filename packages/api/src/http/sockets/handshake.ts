import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RateLimiter } from '../rates/rate-limiter.js';
import type { SocketCounts } from './socket-counts.js';

/** Whether a request would become a WebSocket. Others, such as h2c of HTTP clients, are answered as if they had not asked. */
export const wantsSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

/** Why a handshake is refused, as a status line; undefined if it is not. A page of another host cannot listen. The connection counts until it closes. */
export async function refusal(
  request: IncomingMessage,
  address: string,
  limiter: RateLimiter | null,
  counts: SocketCounts,
  connection: Duplex,
): Promise<string | undefined> {
  const [path] = (request.url ?? '').split('?');
  if (path !== '/graphql') return '404 Not Found';
  if (!isOwnOrigin(request)) return '403 Forbidden';
  if (!counts.takeAddress(address, connection)) return '429 Too Many Requests';
  return limiter?.knock(address).then(
    () => undefined,
    () => '429 Too Many Requests',
  );
}

/** Browsers always name the page's origin; programs need not. */
function isOwnOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
