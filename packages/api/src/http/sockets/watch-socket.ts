import type { WebSocket } from 'ws';
import { socketLimits } from '../../limits/socket-limits.js';

export const closeCodes = { forbidden: 4403, tooMany: 4429, failed: 1011 } as const;

/** Drops a client that does not read what it is sent, and one that sends without end. */
export function watchSocket(socket: WebSocket): void {
  let messages = 0;
  socket.on('message', () => {
    messages += 1;
    if (messages > socketLimits.messages) socket.close(closeCodes.tooMany, 'Too many messages');
  });
  const timer = setInterval(() => {
    messages = 0;
    if (socket.bufferedAmount > socketLimits.unreadBytes) socket.terminate();
  }, socketLimits.unreadCheckMs).unref();
  socket.once('close', () => clearInterval(timer));
}
