import type { MikroORM } from '@mikro-orm/postgresql';
import type { RequestHandler } from 'express';

/** 200 while the database answers, else 503. */
export function healthCheck(orm: MikroORM): RequestHandler {
  return async (_request, response) => {
    const database = await orm.em
      .fork()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
    response
      .status(database ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: database ? 'ok' : 'unavailable', database: database ? 'ok' : 'unreachable' });
  };
}
