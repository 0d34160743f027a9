import type { RequestHandler, Response } from 'express';
import { RequestStatements, requestStatements } from '../database/request-statements.js';
import { errorCodes } from '../errors.js';

/** How long a cancelled request may take to tell that it was: one that waits for a connection has nothing to cancel. */
const PATIENCE_MS = 500;

/** Cancels the SQL of a request that takes too long, or whose client has gone. */
export function requestDeadline(milliseconds: number): RequestHandler {
  return (_request, response, next) => {
    const statements = new RequestStatements();
    const timers = [
      setTimeout(() => statements.cancel(), milliseconds),
      setTimeout(() => giveUp(response), milliseconds + PATIENCE_MS),
    ];
    response.once('close', () => {
      timers.forEach(clearTimeout);
      if (!response.writableFinished) statements.cancel();
    });
    requestStatements.run(statements, next);
  };
}

function giveUp(response: Response): void {
  if (response.headersSent) return;
  const { zh, en } = errorCodes.QUERY_TIMEOUT;
  response.status(504).json({ errors: [{ message: `${zh} / ${en}`, extensions: { code: 'QUERY_TIMEOUT' } }] });
}
