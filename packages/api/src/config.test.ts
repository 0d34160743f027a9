import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

describe('readConfig', () => {
  it('has defaults that need nothing prepared', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: undefined });
    expect(config.dataDir.endsWith('/.data')).toBe(true);
    expect(config.webRoot.endsWith('/packages/web/dist')).toBe(true);
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it.each(['http', '-1', '65536', '80.5', '0x50'])('refuses PORT=%s in both languages', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/^\[INVALID_SETTING\] 设置 PORT=.*应为.*expected a whole number/);
  });

  it.each(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::', '192.168.1.5'])('listens on HOST=%s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });

  it.each(['example.org', '127.evil.org', '10.0.0'])('refuses HOST=%s, which is no address', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/INVALID_SETTING.*HOST=.*expected a network address/);
  });

  it.each([
    [{}, 'HERE'],
    [{ HOST: '127.0.0.1' }, 'HERE'],
    [{ HOST: '0.0.0.0' }, 'OFF'],
    [{ HOST: '192.168.1.5' }, 'OFF'],
    [{ TRUSTED_PROXIES: 'loopback' }, 'OFF'],
    [{ DEMO: 'off' }, 'OFF'],
    [{ DEMO: 'off', DEMO_ACCOUNTS: 'allow' }, 'OFF'],
    [{ HOST: '0.0.0.0', DEMO_ACCOUNTS: 'allow' }, 'ALLOWED'],
    [{ TRUSTED_PROXIES: 'loopback', DEMO_ACCOUNTS: 'allow' }, 'ALLOWED'],
  ])('with %j lets accounts with public passwords sign in: %s', (settings, allowed) => {
    expect(readConfig(settings).demoAccounts).toBe(allowed);
  });

  it('loads the demonstration data unless it is told not to', () => {
    expect(readConfig({}).demo).toBe(true);
    expect(readConfig({ DEMO: 'on' }).demo).toBe(true);
    expect(readConfig({ DEMO: 'off' }).demo).toBe(false);
  });

  it.each([{ DEMO: 'no' }, { DEMO_ACCOUNTS: 'yes' }])('refuses %j rather than guess what is meant', (settings) => {
    expect(() => readConfig(settings)).toThrow(/INVALID_SETTING/);
  });

  it('reads the OpenID Connect provider', () => {
    const settings = { OIDC_ISSUER: 'https://id.example/realm', OIDC_CLIENT_ID: 'uniongraph' };
    expect(readConfig({}).openId).toBeUndefined();
    expect(readConfig(settings).openId).toEqual({
      issuer: new URL('https://id.example/realm'),
      clientId: 'uniongraph',
      clientSecret: undefined,
      label: '统一身份认证',
    });
    expect(readConfig({ ...settings, OIDC_LABEL: '省总认证', OIDC_CLIENT_SECRET: 's' }).openId).toMatchObject({
      label: '省总认证',
      clientSecret: 's',
    });
    expect(readConfig({ ...settings, OIDC_ISSUER: 'http://127.0.0.1:9000' }).openId?.issuer.port).toBe('9000');
  });

  it.each([
    [{ OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'x' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'id.example', OIDC_CLIENT_ID: 'x' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_CLIENT_ID'],
  ])('refuses %j', (settings, name) => {
    expect(() => readConfig(settings)).toThrow(new RegExp(`INVALID_SETTING.*${name}`));
  });

  it('refuses a DATABASE_URL of another kind without showing its password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://me:secret@db/x' });
    expect(read).toThrow(/INVALID_SETTING.*DATABASE_URL=mysql:\/\/me:\*\*\*@db\/x/);
    expect(read).not.toThrow(/secret/);
  });
});
