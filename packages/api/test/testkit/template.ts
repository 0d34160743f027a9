import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { installTestKeys } from '../../src/modules/privacy/testing/test-keys.js';
import { ormConfig } from '../../src/orm.config.js';
import { closeViewed } from './viewed.js';

installTestKeys();

const OWNER = 'uniongraph';

function adminUrl(): URL {
  const address = process.env.UNIONGRAPH_TEST_SERVER;
  if (address === undefined)
    throw new Error('No test server: run the tests of packages/api through its jest.config.mjs');
  return new URL(address);
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client(adminUrl().href);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** The URL of a database on the test server, as the role that owns it (no superuser, as in production). */
function ownerUrl(database: string): string {
  const url = adminUrl();
  url.username = OWNER;
  url.pathname = database;
  return url.href;
}

/**
 * Makes the template database `name` unless this Jest run has it already: a clone of `source` on which `fill` has run.
 * One worker fills it while others wait that want the same one.
 */
export async function template(name: string, source: string, fill: (orm: MikroORM) => Promise<void>): Promise<string> {
  return asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return name;
    const draft = `${name}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft} template ${source} strategy file_copy owner ${OWNER}`);
    const orm = await MikroORM.init(ormConfig(ownerUrl(draft)));
    await fill(orm).finally(() => orm.close(true));
    await admin.query(`alter database ${draft} rename to ${name}`);
    return name;
  });
}

/** A database of its own for the caller, cloned from a template. */
export async function clone(templateName: string): Promise<{ orm: MikroORM; url: string; close: () => Promise<void> }> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asAdmin((admin) =>
    admin.query(`create database ${name} template ${templateName} strategy file_copy owner ${OWNER}`),
  );
  const url = ownerUrl(name);
  const orm = await MikroORM.init(ormConfig(url));
  const close = async () => {
    await orm.close(true);
    await closeViewed(url);
    await asAdmin((admin) => admin.query(`drop database ${name} with (force)`));
  };
  return { orm, url, close };
}
