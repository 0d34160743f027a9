import type { RequestHandler } from 'express';

/** Answers depend on who asks: no cache keeps them unless a handler says otherwise. */
export const privateAnswers: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'private, no-store');
  response.vary('Accept, Authorization, Cookie');
  next();
};
