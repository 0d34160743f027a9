import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

const known: Record<string, { status: number; message: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, message: '请求头超过 16 KB。 / The headers are larger than 16 KB.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: '请求未及时发完。 / The request was not sent in time.' },
};
const other = { status: 400, message: '不是合法的 HTTP 请求。 / This is not a valid HTTP request.' };

/** Node would answer what is no HTTP with a bare line; a client of an API gets JSON, as everywhere. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const { status, message } = known[error.code ?? ''] ?? other;
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
