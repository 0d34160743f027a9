import { expect, it } from '@jest/globals';
import { signInFrom } from './sign-in-from.js';

const here = { demoAccounts: 'HERE', openId: null } as const;
const allowed = (headers: Record<string, string>, httpVersion = '1.1', settings: typeof here | object = here) =>
  signInFrom({ headers, httpVersion }, settings as typeof here).demoAccounts;

it.each(['127.0.0.1:4000', 'localhost:5173', 'LocalHost', '[::1]:4000', '127.0.0.2'])(
  'lets who asks at %s sign in to what is for this machine alone',
  (host) => {
    expect(allowed({ host })).toBe('ALLOWED');
  },
);

it.each([
  [{ host: 'union.example' }],
  [{ host: '192.168.1.5:4000' }],
  [{ host: 'localhost.evil.example' }],
  [{ host: '127.0.0.1.evil.example' }],
  [{ host: '127.0.0.1@evil.example' }],
  [{ host: 'evil.example@127.0.0.1' }],
  [{ host: '' }],
  [{}],
  [{ host: '127.0.0.1:4000', 'x-forwarded-for': '192.0.2.7' }],
  [{ host: '127.0.0.1:4000', 'x-forwarded-for': '127.0.0.1' }],
  [{ host: '127.0.0.1:4000', forwarded: 'for=192.0.2.7' }],
  [{ host: '127.0.0.1:4000', 'x-real-ip': '192.0.2.7' }],
  [{ host: '127.0.0.1:4000', via: '1.1 proxy' }],
])('does not let %j', (headers) => {
  expect(allowed(headers as Record<string, string>)).toBe('HERE');
});

it('does not let what a proxy hands on in HTTP/1.0, with the host that it asks', () => {
  expect(allowed({ host: '127.0.0.1:4000' }, '1.0')).toBe('HERE');
});

it('changes nothing where the operator has said what is allowed', () => {
  const proxied = { host: 'union.example', 'x-forwarded-for': '192.0.2.7' };
  expect(allowed(proxied, '1.1', { ...here, demoAccounts: 'ALLOWED' })).toBe('ALLOWED');
  expect(allowed({ host: '127.0.0.1' }, '1.1', { ...here, demoAccounts: 'OFF' })).toBe('OFF');
});
