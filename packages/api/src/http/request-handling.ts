import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type Response } from 'express';
import { createContext } from '../context.js';
import { requestLimits } from '../limits/request-limits.js';
import { OIDC_START } from '../modules/access/sign-in/oidc/oidc-paths.js';
import { openIdRoutes } from '../modules/access/sign-in/oidc/open-id-routes.js';
import { downloadExport } from '../modules/exports/download/download-export.js';
import type { ServerOptions } from '../server-options.js';
import type { createApollo } from './apollo.js';
import { documentIds } from './documents/document-ids.js';
import type { KnownDocuments } from './documents/named-document.js';
import { healthCheck } from './health-check.js';
import { jsonErrors } from './json-errors.js';
import { privateAnswers } from './private-answers.js';
import { admission, floodGate } from './rates/flood-gate.js';
import { requestDeadline } from './request-deadline.js';
import { sameOrigin } from './same-origin.js';
import { securityHeaders } from './security-headers.js';
import type { ViewerOfOptions } from './viewer-of.js';
import { wantsPage, webApp } from './web-app.js';
import { askedBy, whoAsks } from './who-asks.js';

type Handling = Pick<ServerOptions, 'webRoot' | 'exportFolder' | 'trustedProxies'> &
  Required<Pick<ServerOptions, 'database' | 'deadlineMs' | 'limiter'>> & {
    asks: ViewerOfOptions & Pick<ServerOptions, 'database'>;
    apollo: ReturnType<typeof createApollo>;
    documents: KnownDocuments;
  };

/** Every route of the program, in the order in which they are tried. */
export function requestHandling(handling: Handling): Express {
  const { database, webRoot, exportFolder, trustedProxies, deadlineMs, limiter, asks, apollo, documents } = handling;
  const { now, signIn } = asks;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies ?? false);
  // Answers are not cached by browsers: their hashes would be computed for nothing.
  app.disable('etag');
  app.use(securityHeaders());
  app.get('/health', healthCheck(database));
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
    const asker = async (_: Request, response: Response) => viewerOf(response);
    const downloads = { database, folder: exportFolder, now, viewerOf: asker };
    app.get('/exports/:id', floodGate(limiter), ...who, downloadExport(downloads));
  }
  if (signIn.openId) {
    app.use(OIDC_START, floodGate(limiter), ...who);
    app.use(openIdRoutes({ openId: signIn.openId, now, contextOf }));
  }
  app.use(webApp(webRoot));
  app.use(jsonErrors);
  return app;
}
