import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { facts } from '../modules/statistics/facts/index.js';
import { ledgerDifference } from '../modules/statistics/ledger/ledger-difference.js';
import { rollupDifference } from '../modules/statistics/rollup/rollup-difference.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('say what the declarations of the facts say', async () => {
  expect(await ledgerDifference(database.orm.em.fork(), facts)).toEqual([]);
  expect(await rollupDifference(database.orm.em.fork(), facts)).toEqual([]);
});

it('would be altered where they do not', async () => {
  const em = database.orm.em.fork();
  await em.execute(`alter table organization_ledger drop column level, add column unasked text;
    drop index organization_ledger_area; drop function organization_ledger_organization_on_division cascade`);
  const statements = await ledgerDifference(em, facts);
  expect(statements.slice(0, 3)).toEqual([
    'alter table organization_ledger drop column unasked',
    'alter table organization_ledger add column level smallint',
    expect.stringContaining('create index organization_ledger_area'),
  ]);
  expect(statements.at(-1)).toContain(`select organization_ledger_organization_post(array_agg(id), 'KNOWN')`);
  for (const statement of statements) await em.execute(statement);
  expect(await ledgerDifference(em, facts)).toEqual([]);
});

it('would be posted anew only where its meaning changed', async () => {
  const em = database.orm.em.fork();
  await em.execute(`alter function membership_ledger_register_post_few reset all;
    drop trigger membership_ledger_register_on_membership_insert on membership; drop index membership_ledger_register_subject`);
  const statements = await ledgerDifference(em, facts);
  expect(statements).toHaveLength(5);
  expect(statements.join()).not.toContain('array_agg(id)');
  for (const statement of statements) await em.execute(statement);
  expect(await ledgerDifference(em, facts)).toEqual([]);
});
