import type { IncomingMessage } from 'node:http';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { socketLimits } from '../../limits/socket-limits.js';
import { redactError } from '../../modules/privacy/redact-error.js';
import { closeCodes, watchSocket } from './watch-socket.js';

export interface SocketExtra {
  socket: WebSocket;
  request: IncomingMessage;
}

/** Speaks graphql-transport-ws over a socket. What a client does wrong closes its socket and is not worth a line in the log. */
export function openSocket(
  server: Pick<Server<SocketExtra>, 'opened'>,
  socket: WebSocket,
  request: IncomingMessage,
): void {
  socket.on('error', () => {});
  watchSocket(socket);
  keepAlive(socket);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      // Resolves when the data have left: a reader who is slow is not sent the next event before.
      send: (data) => new Promise((resolve) => socket.send(data, () => resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', async (text) => {
          // What still comes of a client that was told to go is not read.
          if (socket.readyState !== socket.OPEN) return;
          try {
            await handle(String(text));
          } catch (error) {
            console.error(redactError(error));
            socket.close(closeCodes.failed, 'Internal server error');
          }
        }),
    },
    { socket, request },
  );
  socket.once('close', (code, reason) => closed(code, String(reason)));
}

/** Drops a client that is gone without a word. */
function keepAlive(socket: WebSocket): void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, socketLimits.keepAliveMs).unref();
  socket.once('close', () => clearInterval(timer));
}
