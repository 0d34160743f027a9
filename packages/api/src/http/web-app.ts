import { join } from 'node:path';
import express, { type Request, type RequestHandler, Router } from 'express';
import { manifestName } from './documents/web-documents.js';

/** A browser that opens an address, as against a program that fetches data from it. */
export const wantsPage = (request: Request): boolean =>
  ['GET', 'HEAD'].includes(request.method) &&
  request.query.query === undefined &&
  (request.headers.accept ?? '').includes('text/html');

/** The built web app: hashed files for a year, and index.html for every page address. */
export function webApp(webRoot: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(webRoot, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  // Which documents the web app asks is for the server alone.
  router.use(`/${manifestName}`, page(webRoot));
  router.use(express.static(webRoot, { index: false, maxAge: '1h' }));
  router.use(page(webRoot));
  return router;
}

const page =
  (webRoot: string): RequestHandler =>
  (request, response) => {
    if (!wantsPage(request)) {
      response
        .status(404)
        .json({ errors: [{ message: '没有这个地址。 / There is nothing here.', extensions: { code: 'NOT_FOUND' } }] });
      return;
    }
    response.sendFile('index.html', { root: webRoot, headers: { 'Cache-Control': 'no-cache' } });
  };
