import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response } from 'express';
import { createContext } from './context.js';
import type { ViewedDatabase } from './database/rows/viewed-database.js';
import { createApollo } from './http/apollo.js';
import { answerClientError } from './http/client-errors.js';
import { documentIds } from './http/documents/document-ids.js';
import { webDocuments } from './http/documents/web-documents.js';
import { healthCheck } from './http/health-check.js';
import { jsonErrors } from './http/json-errors.js';
import { type LimitsFor, requestLimits } from './http/limits.js';
import { privateAnswers } from './http/private-answers.js';
import { admission, floodGate } from './http/rates/flood-gate.js';
import type { RateLimiter } from './http/rates/rate-limiter.js';
import { requestDeadline } from './http/request-deadline.js';
import { sameOrigin } from './http/same-origin.js';
import { securityHeaders } from './http/security-headers.js';
import { serveSockets } from './http/sockets/graphql-sockets.js';
import type { IdentifySocket } from './http/sockets/identify-socket.js';
import { socketViewer } from './http/sockets/socket-viewer.js';
import { wantsPage, webApp } from './http/web-app.js';
import { askedBy, whoAsks } from './http/who-asks.js';
import { OIDC_START } from './modules/access/sign-in/oidc/oidc-paths.js';
import { openIdRoutes } from './modules/access/sign-in/oidc/open-id-routes.js';
import { defaultSignInSettings, type SignInSettings } from './modules/access/sign-in/sign-in-settings.js';
import { downloadExport } from './modules/exports/download/download-export.js';
import { buildApiSchema } from './schema.js';
import type { Viewer } from './viewer.js';

export interface ServerOptions {
  database: ViewedDatabase;
  port: number;
  host: string;
  /** Folder of the built web app. */
  webRoot: string;
  /** Holds the files of exports; without one they are made elsewhere and not served. */
  exportFolder?: string;
  limitsFor?: LimitsFor | undefined;
  /** When a request is given up. */
  deadlineMs?: number;
  /** On whose behalf those ask who have not signed in. */
  viewer?: Viewer | null;
  signIn?: SignInSettings;
  /** Proxies whose word on addresses and on HTTPS is taken. */
  trustedProxies?: string | undefined;
  now?: () => Date;
  /** What requests are charged by; nothing is charged without. */
  limiter?: RateLimiter | null;
  /** On whose behalf a WebSocket asks; for everybody alike unless given. */
  identifySocket?: IdentifySocket;
  /** How often that is asked again of an open one. */
  recheckSocketsMs?: number;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the web app, /graphql and /health on one port. Resolves when it listens, rejects when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    database,
    port,
    host,
    webRoot,
    exportFolder,
    viewer: otherwise = null,
    signIn = defaultSignInSettings,
    trustedProxies,
    now = () => new Date(),
    limitsFor,
    deadlineMs = requestLimits.deadlineMs,
    limiter = null,
  } = options;
  const schema = buildApiSchema();
  const documents = { web: webDocuments(webRoot, console.error), database };
  const apollo = createApollo(limitsFor, schema);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies ?? false);
  // Answers are not cached by browsers: their hashes would be computed for nothing.
  app.disable('etag');
  app.use(securityHeaders());
  app.get('/health', healthCheck(database));
  const asks = { database, signIn, now, otherwise };
  const who = whoAsks(asks);
  const viewerOf = (response: Response) => askedBy(response).viewer;
  const contextOf = async ({ ip = '' }: Request, response: Response) => {
    const { viewer, asking } = askedBy(response);
    const documentId = (response.locals.documentId as string | null | undefined) ?? null;
    return Object.assign(createContext(database, viewer, now, asking), { meter: { limiter, address: ip, documentId } });
  };
  app.all(
    '/graphql',
    (request, _response, next) => next(wantsPage(request) ? 'route' : undefined),
    sameOrigin,
    privateAnswers,
    requestDeadline(deadlineMs),
    floodGate(limiter),
    ...who,
    admission(limiter, viewerOf),
    express.json({ limit: requestLimits.bodyBytes }),
    documentIds(documents, viewerOf),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  );
  if (exportFolder !== undefined) {
    const downloads = {
      database,
      folder: exportFolder,
      now,
      viewerOf: async (_: Request, response: Response) => viewerOf(response),
    };
    app.get('/exports/:id', floodGate(limiter), ...who, downloadExport(downloads));
  }
  if (signIn.openId) {
    app.use(OIDC_START, floodGate(limiter), ...who);
    app.use(openIdRoutes({ openId: signIn.openId, now, contextOf }));
  }
  app.use(webApp(webRoot));
  app.use(jsonErrors);
  const { requestTimeoutMs: requestTimeout, headersTimeoutMs: headersTimeout, headerBytes } = requestLimits;
  const server = createServer({ requestTimeout, headersTimeout, maxHeaderSize: headerBytes }, app);
  server.on('clientError', answerClientError);
  const closeSockets = serveSockets(server, {
    schema,
    database,
    documents,
    limiter,
    limitsFor,
    identify: options.identifySocket ?? socketViewer(asks),
    recheckMs: options.recheckSocketsMs,
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${address.port}`,
    close: async () => {
      closeSockets();
      await apollo.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      });
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
