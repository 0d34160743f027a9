import { createServer } from 'node:http';
import { createApollo } from './http/apollo.js';
import { answerClientError } from './http/client-errors.js';
import { webDocuments } from './http/documents/web-documents.js';
import { close, listen } from './http/listening-server.js';
import { requestHandling } from './http/request-handling.js';
import { socketAddress, type TrustsProxy } from './http/socket-address.js';
import { serveSockets } from './http/sockets/graphql-sockets.js';
import { wantsSocket } from './http/sockets/handshake.js';
import { socketViewer } from './http/sockets/socket-viewer.js';
import { requestLimits } from './limits/request-limits.js';
import { defaultSignInSettings } from './modules/access/sign-in/sign-in-settings.js';
import { buildApiSchema } from './schema.js';
import type { ServerOptions } from './server-options.js';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the web app, /graphql and /health on one port. Resolves when it listens, rejects when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, limitsFor, limiter = null, deadlineMs = requestLimits.deadlineMs } = options;
  const { viewer: otherwise = null, signIn = defaultSignInSettings, now = () => new Date() } = options;
  const schema = buildApiSchema();
  const documents = { web: webDocuments(options.webRoot, console.error), database };
  const asks = { database, signIn, now, otherwise };
  const apollo = createApollo(limitsFor, schema);
  await apollo.start();
  const app = requestHandling({ ...options, database, deadlineMs, limiter, asks, apollo, documents });
  const { requestTimeoutMs: requestTimeout, headersTimeoutMs: headersTimeout, headerBytes } = requestLimits;
  const server = createServer(
    { requestTimeout, headersTimeout, maxHeaderSize: headerBytes, shouldUpgradeCallback: wantsSocket },
    app,
  );
  server.on('clientError', answerClientError);
  const addressOf = socketAddress(app.get('trust proxy fn') as TrustsProxy);
  const closeSockets = serveSockets(server, {
    schema,
    database,
    documents,
    limiter,
    limitsFor,
    now,
    addressOf,
    identify: options.identifySocket ?? socketViewer(asks, addressOf),
    recheckMs: options.recheckSocketsMs,
  });
  const url = await listen(server, options.port, options.host);
  return {
    url,
    close: async () => {
      closeSockets();
      await apollo.stop();
      await close(server);
    },
  };
}
