import { describe, expect, it } from '@jest/globals';
import { testDatabase } from '../../test/testkit/database.js';
import { externalDatabase } from './external-database.js';

describe('externalDatabase', () => {
  it('accepts a server that answers', async () => {
    const { url, close } = await testDatabase();
    expect((await externalDatabase(url)).url).toBe(url);
    await close();
  }, 60_000);

  it('says which server does not answer, and why, without the password', async () => {
    const reason = await externalDatabase('postgres://me:secret@127.0.0.1:1/union').catch((error) => error);
    expect(reason.code).toBe('DATABASE_UNREACHABLE');
    expect(reason.message).toContain('127.0.0.1:1/union (connect ECONNREFUSED');
    expect(reason.message).not.toContain('secret');
  });

  it('says when the server knows no such database', async () => {
    const { url, close } = await testDatabase();
    const elsewhere = Object.assign(new URL(url), { pathname: '/no_such_database' }).href;
    await expect(externalDatabase(elsewhere)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      en: expect.stringContaining('database "no_such_database" does not exist'),
    });
    await close();
  }, 60_000);
});
