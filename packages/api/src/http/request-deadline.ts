import type { RequestHandler } from 'express';
import { RequestStatements, requestStatements } from '../database/request-statements.js';

/** Cancels the SQL of a request that takes too long, or whose client has gone. */
export function requestDeadline(milliseconds: number): RequestHandler {
  return (_request, response, next) => {
    const statements = new RequestStatements();
    const timer = setTimeout(() => statements.cancel(), milliseconds);
    response.once('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) statements.cancel();
    });
    requestStatements.run(statements, next);
  };
}
