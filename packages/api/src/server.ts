import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
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
import { securityHeaders } from './http/security-headers.js';
import { serveSockets } from './http/sockets/graphql-sockets.js';
import type { IdentifySocket } from './http/sockets/identify-socket.js';
import { wantsPage, webApp } from './http/web-app.js';
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
  /** On whose behalf everybody asks, until users sign in. */
  viewer?: Viewer | null;
  limitsFor?: LimitsFor | undefined;
  /** When a request is given up. */
  deadlineMs?: number;
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
  const { database, port, host, webRoot, exportFolder, viewer = null, limiter = null, limitsFor } = options;
  const { deadlineMs = requestLimits.deadlineMs } = options;
  const schema = buildApiSchema();
  const documents = { web: webDocuments(webRoot, console.error), database };
  const apollo = createApollo(limitsFor, schema);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  // Answers are not cached by browsers: their hashes would be computed for nothing.
  app.disable('etag');
  app.use(securityHeaders());
  app.get('/health', healthCheck(database));
  const viewerOf = () => viewer;
  const graphql = expressMiddleware(apollo, {
    context: async ({ req: { ip = '' }, res }) => {
      const meter = { limiter, address: ip, documentId: (res.locals.documentId as string | null | undefined) ?? null };
      return Object.assign(createContext(database, viewerOf()), { meter });
    },
  });
  app.all(
    '/graphql',
    (request, _response, next) => next(wantsPage(request) ? 'route' : undefined),
    privateAnswers,
    requestDeadline(deadlineMs),
    floodGate(limiter),
    admission(limiter, viewerOf),
    express.json({ limit: requestLimits.bodyBytes }),
    documentIds(documents, viewerOf),
    graphql,
  );
  if (exportFolder !== undefined) {
    const downloads = { database, folder: exportFolder, now: () => new Date(), viewerOf: async () => viewer };
    app.get('/exports/:id', floodGate(limiter), downloadExport(downloads));
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
    identify: options.identifySocket ?? (async () => viewer),
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
