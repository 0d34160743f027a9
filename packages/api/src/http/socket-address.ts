import type { IncomingMessage } from 'node:http';

/** Whether the word of who stands at an address, so many steps away, is taken on who stands behind him. */
export type TrustsProxy = (address: string, step: number) => boolean;

/** From where a WebSocket is opened, as `request.ip` of Express tells it of a request: past the proxies that are trusted. */
export const socketAddress =
  (trusts: TrustsProxy) =>
  ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string => {
    const forwarded = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean);
    const chain = [...forwarded, socket.remoteAddress ?? ''].reverse();
    return chain.find((address, step) => step === chain.length - 1 || !trusts(address, step)) ?? '';
  };
