import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { socketAddress, type TrustsProxy } from './socket-address.js';

const addressOf = (trusted: string | false, remoteAddress: string, forwarded?: string) => {
  const app = express();
  app.set('trust proxy', trusted);
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return socketAddress(app.get('trust proxy fn') as TrustsProxy)({ socket: { remoteAddress } as never, headers });
};

describe('the address of a socket', () => {
  it.each([
    ['is that of the connection without a proxy', '192.0.2.7', addressOf(false, '192.0.2.7')],
    ['is not what a stranger says', '192.0.2.7', addressOf('loopback', '192.0.2.7', '203.0.113.9')],
    ['is what a trusted proxy says', '203.0.113.9', addressOf('loopback', '127.0.0.1', '203.0.113.9')],
    [
      'is the last that no trusted proxy is',
      '203.0.113.9',
      addressOf('loopback', '::1', '10.9.9.9, 203.0.113.9, 127.0.0.1'),
    ],
    [
      'is the first when all are trusted',
      '10.0.0.2',
      addressOf('loopback, 10.0.0.0/8', '127.0.0.1', '10.0.0.2,10.0.0.1'),
    ],
    ['is that of the proxy when it says nothing', '127.0.0.1', addressOf('loopback', '127.0.0.1', ' , ')],
  ])('%s', (_name, expected, found) => {
    expect(found).toBe(expected);
  });
});
