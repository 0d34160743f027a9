import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { openSecret, sealSecret } from './secret-box.js';
import { keepSecretKeyIn } from './secret-key.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uniongraph-secret-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => keepSecretKeyIn(undefined));

const place = { column: 'user_account.totp_secret', row: '1' };

it('opens what it sealed, at its place alone, and nothing that was altered', () => {
  const sealed = sealSecret(place, '秘密');
  expect(openSecret(place, sealed)).toBe('秘密');
  expect(() => openSecret({ ...place, row: '2' }, sealed)).toThrow();
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at]! ^= 1;
    expect(() => openSecret(place, altered)).toThrow();
  }
  expect(sealSecret(place, '秘密').equals(sealed)).toBe(false);
});

it('keeps its key in a file for its owner alone, and opens with it after a restart', async () => {
  const file = join(folder, 'data', 'secret-key');
  keepSecretKeyIn(file);
  const sealed = sealSecret(place, 'secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(Buffer.from(await readFile(file, 'utf8'), 'base64')).toHaveLength(32);
  keepSecretKeyIn(file);
  expect(openSecret(place, sealed)).toBe('secret');
  keepSecretKeyIn(join(folder, 'other-key'));
  expect(() => openSecret(place, sealed)).toThrow();
});

it('refuses a file that holds no key', async () => {
  await writeFile(join(folder, 'short'), 'abc');
  keepSecretKeyIn(join(folder, 'short'));
  expect(() => sealSecret(place, 'x')).toThrow(/not a key/);
});
