import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { secretPlace } from '../../access/sign-in/second-factor/use-code.js';
import { seal, unseal } from '../cipher/field-cipher.js';
import { fieldHash } from '../cipher/field-hash.js';
import { memberPrivacy } from '../field-classes.js';
import { checkKeys } from '../keys/check-keys.js';
import { keyRing } from '../keys/installed-keys.js';
import { type KeySource, keysOfFile, keysOfSetting } from '../keys/key-source.js';
import { sealField, unsealField } from '../sealed-field.js';
import { otherTestKey, testKey } from '../testing/test-keys.js';
import { rotateKeys } from './rotate-keys.js';

const MEMBERS = 1_203;
const { idNumber } = memberPrivacy.fields;
const column = 'member.id_number_cipher';
const numberOf = (i: number) => `number ${i}`;

let database: TestDatabase;
let client: pg.Client;
let source: KeySource;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.url);
  await client.connect();
  const file = join(await mkdtemp(join(tmpdir(), 'uniongraph-keys-test-')), 'keys');
  await writeFile(file, testKey);
  source = keysOfFile(file);
  await checkKeys(client, source);
  const sealed = Array.from({ length: MEMBERS }, (_, i) => ({
    no: `M${i}`,
    ...sealField(memberPrivacy, idNumber, `M${i}`, numberOf(i)),
  }));
  await client.query(
    `insert into member (member_no, name, sex, id_number_cipher, id_number_hash)
     select no, '甲', 1, cipher, hash from unnest($1::text[], $2::bytea[], $3::bytea[]) r(no, cipher, hash)`,
    [sealed.map((row) => row.no), sealed.map((row) => row.cipher), sealed.map((row) => row.hash)],
  );
  await client.query(`insert into member (member_no, name, sex) values ('blank', '乙', 2)`);
  await client.query(`insert into user_account (id, username, display_name) values (7, 'u', '甲')`);
  await client.query('update user_account set totp_secret = $1', [seal(secretPlace('7'), 'SECRET')]);
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.close();
});

const rotate = (done: (rows: number) => void = () => {}, signal = new AbortController().signal) =>
  rotateKeys(client, source, done, signal);

async function wrongRows(): Promise<number> {
  const { rows } = await client.query(
    'select member_no, id_number_cipher, id_number_hash from member where id_number_cipher is not null',
  );
  return rows.filter((row) => {
    const value = numberOf(Number(row.member_no.slice(1)));
    const hashes = row.id_number_hash.equals(fieldHash(column, value));
    return !hashes || unsealField(memberPrivacy, idNumber, row.member_no, row.id_number_cipher) !== value;
  }).length;
}

async function secretOfUser(): Promise<string> {
  const { rows } = await client.query('select totp_secret from user_account');
  return unseal(secretPlace('7'), rows[0].totp_secret);
}

describe('rotateKeys', () => {
  it('adds a key, and after an interruption takes up the rest without another one', async () => {
    const interruption = new AbortController();
    const old = keyRing().current.id;
    await expect(rotate(() => interruption.abort(), interruption.signal)).rejects.toThrow();
    expect(keyRing().keys).toHaveLength(2);
    expect(keyRing().current.id).not.toBe(old);
    const left = await wrongRows();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(MEMBERS);

    const counted: number[] = [];
    const { retired, resealed } = await rotate((rows) => counted.push(rows));
    expect(keyRing().keys).toHaveLength(2);
    expect([retired, resealed, counted.at(-1)]).toEqual([[old], left + 1, left + 1]);
    expect(await wrongRows()).toBe(0);
  });

  it('lets the old key go: the new one alone opens everything', async () => {
    const { rows } = await client.query('select key_id from data_key_check');
    expect(rows).toEqual([{ key_id: keyRing().current.id }]);
    await expect(checkKeys(client, keysOfSetting(testKey))).rejects.toThrow(/DATA_KEY_WRONG/);
    expect(await wrongRows()).toBe(0);
  });

  it('goes by the first key where keys are a setting, and adds none', async () => {
    const [text] = (await import('node:fs')).readFileSync(source.file!, 'utf8').split('\n');
    source = keysOfSetting([otherTestKey, text].join(','));
    await checkKeys(client, source);
    expect((await rotate()).resealed).toBe(MEMBERS + 1);
    expect(await secretOfUser()).toBe('SECRET');
    expect((await rotate()).resealed).toBe(0);
    expect(await wrongRows()).toBe(0);
  });
});
