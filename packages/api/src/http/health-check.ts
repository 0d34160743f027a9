import type { RequestHandler } from 'express';
import { sql } from 'kysely';
import type { ViewedDatabase } from '../database/rows/viewed-database.js';

/** 200 while the database answers, else 503. */
export function healthCheck({ whole }: ViewedDatabase): RequestHandler {
  return async (_request, response) => {
    const database = await sql`select 1`.execute(whole).then(
      () => true,
      () => false,
    );
    response
      .status(database ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: database ? 'ok' : 'unavailable', database: database ? 'ok' : 'unreachable' });
  };
}
