import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type Context as SocketContext, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { createContext } from '../../context.js';
import type { ViewedDatabase } from '../../database/rows/viewed-database.js';
import { apiError } from '../../errors.js';
import { socketLimits } from '../../limits/socket-limits.js';
import type { Viewer } from '../../viewer.js';
import type { KnownDocuments } from '../documents/named-document.js';
import { formatError } from '../format-error.js';
import { type LimitsFor, limitsFor as limitsOfProgram } from '../limits-for.js';
import type { RateLimiter } from '../rates/rate-limiter.js';
import { refusal } from './handshake.js';
import type { IdentifySocket } from './identify-socket.js';
import { openSocket, type SocketExtra } from './open-socket.js';
import { recordSubscription } from './record-subscription.js';
import { SocketCounts } from './socket-counts.js';
import { subscriptionRequest } from './subscription-request.js';
import { closeCodes } from './watch-socket.js';

export interface SocketOptions {
  schema: GraphQLSchema;
  database: ViewedDatabase;
  documents: KnownDocuments;
  limiter: RateLimiter | null;
  identify: IdentifySocket;
  now: () => Date;
  /** From where a handshake comes. */
  addressOf: (request: IncomingMessage) => string;
  /** How often a viewer is looked up again. */
  recheckMs?: number | undefined;
  limitsFor?: LimitsFor | undefined;
}

/** Refusals of one socket that the audit log keeps: who has more of them tells nothing new. */
const RECORDED = 20;

type Asking = SocketExtra & { viewer?: Viewer; recorded?: number };
type Socket = SocketContext<Record<string, unknown>, Asking>;

/** Subscriptions over WebSocket (graphql-transport-ws) at /graphql of a server. Answers with how to end them. */
export function serveSockets(server: Server, options: SocketOptions): () => void {
  const { schema, database, documents, limiter, identify, now, addressOf } = options;
  const { recheckMs = socketLimits.recheckMs, limitsFor = limitsOfProgram } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: socketLimits.messageBytes, handleProtocols });
  const counts = new SocketCounts();

  const protocol = makeServer<Record<string, unknown>, Asking>({
    schema,
    connectionInitWaitTimeout: socketLimits.initMs,
    onConnect: async (socket: Socket) => {
      const { extra, connectionParams = {} } = socket;
      const viewer = await identify(extra.request, connectionParams, 'LOOK');
      if (!viewer) return false;
      if (!counts.takePrincipal(viewer, extra.socket)) {
        extra.socket.close(closeCodes.tooMany, 'Too many connections');
        return false;
      }
      extra.viewer = viewer;
      recheck(socket);
      return true;
    },
    onSubscribe: async (socket: Socket, _id, payload) => {
      const { extra, subscriptions, connectionParams = {} } = socket;
      if (Object.keys(subscriptions).length > socketLimits.operations) {
        extra.socket.close(closeCodes.tooMany, 'Too many operations');
        return [apiError('RATE_LIMITED')];
      }
      const meter = { limiter, address: addressOf(extra.request), documentId: null };
      try {
        const viewer = await identify(extra.request, connectionParams, 'USE');
        if (!isSame(viewer, extra.viewer)) {
          extra.socket.close(closeCodes.forbidden, 'Forbidden');
          return [apiError('FORBIDDEN')];
        }
        const context = createContext(database, viewer, now);
        return await subscriptionRequest(schema, payload, Object.assign(context, { meter }), documents, limitsFor);
      } catch (error) {
        return [told(error)];
      }
    },
    onNext: async (socket: Socket, _id, payload, _args, result) => {
      if (!result.errors) return undefined;
      const errors = result.errors.map(told);
      await audit(socket, payload, errors);
      return { ...result, errors };
    },
    onError: async (socket: Socket, _id, payload, found) => {
      const errors = found.map(told);
      await audit(socket, payload, errors);
      return errors.map((error) => error.toJSON());
    },
  });

  async function audit({ extra }: Socket, payload: SubscribePayload, errors: readonly GraphQLError[]): Promise<void> {
    const { viewer, recorded = 0 } = extra;
    if (!viewer || recorded >= RECORDED) return;
    // Counted before it is written: refusals may come at once.
    extra.recorded = recorded + 1;
    const address = addressOf(extra.request);
    if (!(await recordSubscription(documents, { viewer, address, payload, errors }))) extra.recorded -= 1;
  }

  /** A session that ended, or a key that was revoked, ends its sockets too. */
  function recheck(socket: Socket): void {
    const { extra, connectionParams = {} } = socket;
    const timer = setInterval(async () => {
      // While the database does not answer, nothing is told either: it is asked again at the next turn.
      const sight = Object.keys(socket.subscriptions).length > 0 ? 'LISTEN' : 'LOOK';
      const viewer = await identify(extra.request, connectionParams, sight).catch(() => extra.viewer);
      if (!isSame(viewer, extra.viewer)) extra.socket.close(closeCodes.forbidden, 'Forbidden');
    }, recheckMs).unref();
    extra.socket.once('close', () => clearInterval(timer));
  }

  const upgrade = async (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    const refused = await refusal(request, addressOf(request), limiter, counts, connection);
    if (refused) return connection.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, connection, head, (socket) => openSocket(protocol, socket, request));
  };
  server.on('upgrade', upgrade);
  return () => {
    server.off('upgrade', upgrade);
    for (const socket of sockets.clients) socket.close(1001, 'Going away');
    // Whoever has not gone by then is cut off.
    setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, 500).unref();
  };
}

/** Whether a socket still asks on behalf of whom it was opened for. */
const isSame = (viewer: Viewer | null | undefined, opened: Viewer | undefined): boolean =>
  !!viewer && JSON.stringify(viewer) === JSON.stringify(opened);

/** An error as it may be told: what is no error of the table is masked as over HTTP. */
function told(error: unknown): GraphQLError {
  const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const { message, extensions, path, locations: _locations } = formatError(known.toJSON(), known);
  const { http: _http, ...rest } = extensions ?? {};
  return new GraphQLError(message, { extensions: rest, ...(path && { path }) });
}
