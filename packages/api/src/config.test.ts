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

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.evil.org'])(
    'refuses to open to others on HOST=%s',
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(/HOST_NOT_LOOPBACK/);
    },
  );

  it.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])('listens on HOST=%s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });

  it('refuses a DATABASE_URL of another kind without showing its password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://me:secret@db/x' });
    expect(read).toThrow(/INVALID_SETTING.*DATABASE_URL=mysql:\/\/me:\*\*\*@db\/x/);
    expect(read).not.toThrow(/secret/);
  });
});
