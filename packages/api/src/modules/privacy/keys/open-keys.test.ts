import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { readConfig } from '../../../config.js';
import { seal, unseal } from '../cipher/field-cipher.js';
import { otherTestKey, testKey } from '../testing/test-keys.js';
import { addKeyToFile, ownKeyFile } from './key-file.js';
import { openKeys } from './open-keys.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
beforeEach(async () => {
  warned = [];
  await database.orm.em.fork().execute('delete from data_key_check');
  folder = await mkdtemp(join(tmpdir(), 'uniongraph-keys-test-'));
});
afterAll(() => database.close());

let warned: string[];
const open = (environment: Record<string, string>) =>
  openKeys(readConfig({ DATA_DIR: folder, ...environment }), database.url, (text) => warned.push(text));
const place = { column: 'member.id_number_cipher', row: '1' };

describe('openKeys', () => {
  it('makes a file that its owner alone can read, for the embedded database', async () => {
    await open({});
    const file = ownKeyFile(folder);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = await readFile(file, 'utf8');
    await open({});
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await database.orm.em.fork().execute('select key_id from data_key_check')).toHaveLength(1);
  });

  it.each([
    [0o600, false],
    [0o400, false],
    [0o640, true],
    [0o604, true],
    [0o620, true],
  ])('warns in both languages of a file of mode %o: %j', async (mode, isExposed) => {
    const file = join(folder, 'keys');
    await writeFile(file, `${testKey}\n`);
    await chmod(file, mode);
    await open({ DATA_KEY_FILE: file });
    expect(warned).toHaveLength(Number(isExposed));
    if (isExposed) expect(warned[0]).toMatch(/警告：.*chmod 600[\s\S]*Warning: .*mode 6[024][024].*npm run rotate-key/);
  });

  it('refuses another key, and leaves what is there alone', async () => {
    await open({ DATA_KEYS: testKey });
    await expect(open({ DATA_KEYS: otherTestKey })).rejects.toThrow(
      /^\[DATA_KEY_WRONG\] .*DATA_KEYS.*restore that key/,
    );
    await open({ DATA_KEYS: `${otherTestKey},${testKey}` });
    await expect(open({ DATA_KEYS: testKey })).rejects.toThrow(/DATA_KEY_WRONG/);
  });

  it('refuses when the file is gone, and makes no new one', async () => {
    await open({});
    const file = ownKeyFile(folder);
    await rm(file);
    await expect(open({})).rejects.toThrow(/^\[DATA_KEY_WRONG\] .*data-key/);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('refuses a check value that was exchanged', async () => {
    await open({ DATA_KEYS: testKey });
    await database.orm.em
      .fork()
      .execute(`update data_key_check set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)`);
    await expect(open({ DATA_KEYS: testKey })).rejects.toThrow();
  });

  it('demands keys for a database of DATABASE_URL, in one place', async () => {
    await expect(open({ DATABASE_URL: database.url })).rejects.toThrow(/^\[DATA_KEY_REQUIRED\] .*DATA_KEY_FILE/);
    await expect(open({ DATABASE_URL: database.url, DATA_KEY_FILE: join(folder, 'none') })).rejects.toThrow(
      /^\[DATA_KEY_UNREADABLE\] .*ENOENT/,
    );
    expect(() => readConfig({ DATA_KEYS: testKey, DATA_KEY_FILE: 'x' })).toThrow(/INVALID_SETTING/);
    await open({ DATABASE_URL: database.url, DATA_KEYS: testKey });
  });

  it('takes up a key that is put before the others while the program runs', async () => {
    const file = join(folder, 'keys');
    await writeFile(file, `# mine\n${testKey}\n`, { mode: 0o640 });
    await open({ DATA_KEY_FILE: file });
    const before = seal(place, 'x');
    await addKeyToFile(file);
    expect(unseal(place, before)).toBe('x');
    expect(seal(place, 'x').subarray(0, 9)).not.toEqual(before.subarray(0, 9));
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect((await readFile(file, 'utf8')).startsWith('# mine\n')).toBe(true);

    for (const broken of ['half a key', '']) {
      await writeFile(file, broken);
      expect(unseal(place, before)).toBe('x');
    }
    await rm(file);
    expect(unseal(place, before)).toBe('x');
  });
});
