import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { folders } from '../folders.mjs';

const tables = [
  'division',
  'union_organization',
  'employing_unit',
  'unit_headcount',
  'unit_coverage',
  'membership_snapshot',
  'membership',
  'organization_ledger',
  'employing_unit_ledger',
  'membership_ledger',
];

/** The commit that was built; '' outside a repository. */
export function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folders.root, encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** What was measured on, with which versions and how many rows. */
export async function machine(client) {
  const version = (name) =>
    JSON.parse(readFileSync(join(folders.root, 'bench/node_modules', name, 'package.json'), 'utf8')).version;
  const { rows } = await client.query(
    `select relname as name, reltuples::bigint as rows, pg_total_relation_size(c.oid) as bytes
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind = 'r' and (nspname = 'rollup' or (nspname = 'public' and relname = any ($1))) order by nspname, relname`,
    [tables],
  );
  const { rows: server } = await client.query('show server_version');
  const { rows: rebuilds } = await client.query('select name, seconds::float from bench.rebuild order by name');
  return {
    commit: commit(),
    processor: cpus()[0].model,
    processors: cpus().length,
    gigabytes: Math.round(totalmem() / 1e9),
    loadBefore: loadavg()[0],
    versions: {
      node: process.versions.node,
      postgresql: server[0].server_version,
      postgraphile: version('postgraphile'),
      'pg-aggregates': version('@graphile/pg-aggregates'),
      'connection-filter': version('postgraphile-plugin-connection-filter'),
    },
    rows: Object.fromEntries(rows.map(({ name, rows: count }) => [name, Number(count)])),
    bytes: Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)])),
    rebuilds: Object.fromEntries(rebuilds.map(({ name, seconds }) => [name, seconds])),
  };
}
