import type { RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../../viewer.js';
import type { RateLimiter } from './rate-limiter.js';

/** Counts requests by address before anything of them is read: who floods is answered at once, and cheaply. */
export const floodGate = (limiter: RateLimiter | null): RequestHandler =>
  gate(async ({ ip = '' }) => limiter?.knock(ip));

/** Counts requests by who makes them. */
export const admission = (
  limiter: RateLimiter | null,
  viewerOf: (response: Response) => Viewer | null,
): RequestHandler => gate(async ({ ip = '' }, response) => limiter?.admit(viewerOf(response), ip));

const gate =
  (count: (...args: [Parameters<RequestHandler>[0], Response]) => Promise<void> | undefined): RequestHandler =>
  async (request, response, next) => {
    try {
      await count(request, response);
    } catch (error) {
      if (error instanceof GraphQLError) return answerError(response, error);
      return next(error);
    }
    next();
  };

/** An error of the table as the whole answer, with the status and headers that it names. */
export function answerError(response: Response, error: GraphQLError): void {
  const { http, ...extensions } = error.extensions as {
    http?: { status?: number; headers?: ReadonlyMap<string, string> };
  };
  for (const [name, value] of http?.headers ?? []) response.set(name, value);
  response
    .status(http?.status ?? 400)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message: error.message, extensions }] });
}
