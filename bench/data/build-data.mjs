import { connect } from '../database/connect.mjs';
import { migrateDatabase } from '../database/migrate-database.mjs';
import { federationSteps } from './federation-steps.mjs';
import { analyze, setSequences, vacuum } from './finish-steps.mjs';
import { hashFunction } from './hash-function.mjs';
import { createIndexes, dropIndexes } from './index-steps.mjs';
import { ledgerSteps } from './ledger-steps.mjs';
import { memberSteps } from './member-steps.mjs';
import { organizationSteps } from './organization-steps.mjs';
import { rebuildRollups } from './rebuild-rollups.mjs';
import { reportSteps } from './report-steps.mjs';
import { runLanes } from './run-lanes.mjs';
import { runStep } from './run-step.mjs';
import { unitSteps } from './unit-steps.mjs';

/** Rows are loaded without triggers and posted afterwards; a lost commit is made again by the step that lost it. */
const settings = {
  session_replication_role: 'replica',
  synchronous_commit: 'off',
  work_mem: '128MB',
  maintenance_work_mem: '1GB',
};

/** Fills the database of one size, going on where an earlier run stopped. */
export async function buildData({ url, superUrl }, members) {
  await migrateDatabase(url);
  const client = await connect(superUrl, settings);
  try {
    await client.query(`create schema if not exists bench;
create table if not exists bench.progress (step text primary key, done bigint not null, finished boolean not null, noted_at timestamptz not null default clock_timestamp());
create table if not exists bench.rebuild (name text primary key, seconds numeric not null);
grant usage on schema bench to public;
grant select, insert, update on bench.rebuild to public;
${hashFunction}`);
    const load = [...federationSteps, ...organizationSteps, ...unitSteps, ...reportSteps, ...memberSteps(members)];
    for (const step of [dropIndexes, ...load, setSequences, analyze]) await runStep(client, step);
    for (const step of await ledgerSteps(members)) await runLanes(client, step, () => connect(superUrl, settings));
    for (const step of [createIndexes, vacuum]) await runStep(client, step);
    await rebuildRollups(url);
    await runStep(client, { ...vacuum, name: 'vacuum rollups' });
  } finally {
    await client.end();
  }
}
