import type { RequestHandler, Response } from 'express';
import type { ViewedDatabase } from '../database/rows/viewed-database.js';
import { findKeyViewer } from '../modules/access/keys/find-key-viewer.js';
import { recordKeyRefusal } from '../modules/access/keys/record-key-refusal.js';
import type { Viewer } from '../viewer.js';

/** A request that names a key asks on behalf of that key, whatever else it brings; a key that does not open ends it. */
export function keyViewer(database: Pick<ViewedDatabase, 'whole'>, now: () => Date): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return next();
    const answer = await findKeyViewer(database, authorization, request.ip, now());
    if ('viewer' in answer) {
      response.locals.viewer = answer.viewer;
      return next();
    }
    await recordKeyRefusal(database, answer, request.ip);
    response
      .status(401)
      .set('WWW-Authenticate', 'Bearer')
      .set('Cache-Control', 'no-store')
      .json({
        errors: [
          {
            message:
              '接口密钥无效：不存在、已停用、已过期，或不允许从此地址使用。 / The API key does not open: it is unknown, revoked, expired, or not for this address.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
  };
}

/** On whose behalf a request asks, as found before; else `otherwise`. */
export const askedViewer = (response: Response, otherwise: Viewer | null): Viewer | null =>
  (response.locals.viewer as Viewer | undefined) ?? otherwise;
