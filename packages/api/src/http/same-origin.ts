import type { RequestHandler } from 'express';
import { apiError } from '../errors.js';

/**
 * Refuses what a page of another site has a browser send: with the cookie it would ask on behalf of who is signed in here.
 * A key in the header is put there by its program, so those may come from anywhere.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin, authorization } = request.headers;
  if (authorization !== undefined || isOwn(origin, request.host, request.headers['sec-fetch-site'])) return next();
  const { message, extensions } = apiError('FORBIDDEN', {
    zh: '请求来自其他网站。',
    en: 'The request comes from another site.',
  });
  response.status(403).json({ errors: [{ message, extensions }] });
};

function isOwn(origin: string | undefined, host: string | undefined, site: string | string[] | undefined): boolean {
  if (site === 'cross-site') return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
