import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response } from 'express';
import { createContext } from './context.js';
import type { ViewedDatabase } from './database/rows/viewed-database.js';
import { createApollo } from './http/apollo.js';
import { answerClientError } from './http/client-errors.js';
import { healthCheck } from './http/health-check.js';
import { jsonErrors } from './http/json-errors.js';
import { askedViewer, keyViewer } from './http/key-viewer.js';
import { type LimitsFor, requestLimits } from './http/limits.js';
import { privateAnswers } from './http/private-answers.js';
import { requestDeadline } from './http/request-deadline.js';
import { sameOrigin } from './http/same-origin.js';
import { securityHeaders } from './http/security-headers.js';
import { viewerOf } from './http/viewer-of.js';
import { wantsPage, webApp } from './http/web-app.js';
import { openIdRoutes } from './modules/access/sign-in/oidc/open-id-routes.js';
import { defaultSignInSettings, type SignInSettings } from './modules/access/sign-in/sign-in-settings.js';
import { downloadExport } from './modules/exports/download/download-export.js';
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
  } = options;
  const apollo = createApollo(limitsFor);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies ?? false);
  // Answers are not cached by browsers: their hashes would be computed for nothing.
  app.disable('etag');
  app.use(securityHeaders());
  app.get('/health', healthCheck(database));
  const ask = async (request: Request, response: Response) => {
    const { viewer, asking } = await viewerOf(request, response, { database, signIn, now, otherwise });
    return { viewer: askedViewer(response, viewer), asking };
  };
  const contextOf = async (request: Request, response: Response) => {
    const { viewer, asking } = await ask(request, response);
    return createContext(database, viewer, now, asking);
  };
  const graphql = expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) });
  app.all(
    '/graphql',
    (request, _response, next) => next(wantsPage(request) ? 'route' : undefined),
    sameOrigin,
    privateAnswers,
    keyViewer(database),
    requestDeadline(deadlineMs),
    express.json({ limit: requestLimits.bodyBytes }),
    graphql,
  );
  if (exportFolder !== undefined) {
    const viewerOfRequest = async (request: Request, response: Response) => (await ask(request, response)).viewer;
    const downloads = { database, folder: exportFolder, now, viewerOf: viewerOfRequest };
    app.get('/exports/:id', keyViewer(database), downloadExport(downloads));
  }
  if (signIn.openId) app.use(openIdRoutes({ openId: signIn.openId, now, contextOf }));
  app.use(webApp(webRoot));
  app.use(jsonErrors);
  const { requestTimeoutMs: requestTimeout, headersTimeoutMs: headersTimeout, headerBytes } = requestLimits;
  const server = createServer({ requestTimeout, headersTimeout, maxHeaderSize: headerBytes }, app);
  server.on('clientError', answerClientError);
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${address.port}`,
    close: async () => {
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
