import type { ErrorRequestHandler } from 'express';
import { redactError } from '../modules/privacy/redact-error.js';

const messages: Record<number, string> = {
  400: '请求体不是合法的 JSON。 / The body is not valid JSON.',
  413: '请求体超过 100 KB。 / The body is larger than 100 KB.',
  415: '不支持的内容类型或编码。 / The content type or encoding is not supported.',
};

/** Express would answer with HTML and a stack; a client of an API gets JSON in the shape of a GraphQL error. */
export const jsonErrors: ErrorRequestHandler = (error, _request, response, next) => {
  // A request that was given up is answered already.
  if (response.writableEnded) return;
  if (response.headersSent) return next(error);
  const status = typeof error?.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
  if (status === 500) console.error(redactError(error));
  const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
  const message =
    messages[status] ??
    (status === 500 ? '服务器内部错误。 / The server failed.' : '请求有误。 / The request is not valid.');
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
