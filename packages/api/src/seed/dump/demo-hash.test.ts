import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demoDatabase, rolledBack, type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { demoHash } from './demo-hash.js';

const LONG = 900_000;

let demo: TestDatabase;
let other: TestDatabase;
beforeAll(async () => {
  [demo, other] = [await demoDatabase(), await testDatabase()];
}, LONG);
afterAll(() => Promise.all([demo.close(), other.close()]));

const script = fileURLToPath(new URL('../testing/load-and-hash.ts', import.meta.url));

it(
  'is the same for two loads, in two time zones of the program and of the database, sealed with two keys',
  async () => {
    const name = new URL(other.url).pathname.slice(1);
    await other.orm.em.execute(`alter database ${name} set timezone to 'Asia/Shanghai'`);
    await other.orm.em.execute(`alter database ${name} set datestyle to 'German'`);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, other.url], {
      env: { ...process.env, TZ: 'Asia/Shanghai', NODE_OPTIONS: '' },
    });
    expect(stdout.trim().split('\n').at(-1)).toBe(await demoHash(demo.orm.em.fork()));
  },
  LONG,
);

it.each([
  ['a table', `update union_organization set short_name = '改' where id = 1`],
  ['a telephone', `update member set phone = '10000000000' where id = 1`],
  ['a ledger', `update membership_snapshot set members = members - 1 where id = 1`],
])(
  'changes with %s',
  async (_, statement) => {
    const before = await demoHash(demo.orm.em.fork());
    const after = await rolledBack(demo.orm, async (em) => {
      await em.execute(statement);
      return demoHash(em);
    });
    expect(after).toMatch(/^[0-9a-f]{64}$/);
    expect(after).not.toBe(before);
  },
  LONG,
);
