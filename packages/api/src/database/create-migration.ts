import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MikroORM } from '@mikro-orm/postgresql';
import { facts } from '../modules/statistics/facts/index.js';
import { ledgerDifference } from '../modules/statistics/ledger/ledger-difference.js';
import { rollupDifference } from '../modules/statistics/rollup/rollup-difference.js';
import { ormConfig } from '../orm.config.js';
import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.js';
import { migrate } from './migrate.js';
import { listedMigration, migrationSource } from './migration-file.js';
import { schemaDifference } from './schema-difference.js';

const folder = fileURLToPath(new URL('../../src/migrations/', import.meta.url));

/** What the entities and facts declare and the migrations do not make yet, found on a database of its own. */
async function missingStatements(): Promise<string[]> {
  const parent = await mkdtemp(join(tmpdir(), 'uniongraph-migration-'));
  const server = await startEmbeddedPostgres(join(parent, 'postgres'), { durable: false });
  const orm = await MikroORM.init(ormConfig(server.url));
  try {
    await migrate(orm);
    const em = orm.em.fork();
    const missing: string[] = [];
    // A fact may be of tables that are new as well: each part is made before the next is compared.
    for (const difference of [
      () => schemaDifference(orm),
      () => ledgerDifference(em, facts),
      () => rollupDifference(em, facts),
    ])
      for (const statement of await difference()) {
        await em.execute(statement);
        missing.push(statement);
      }
    return missing;
  } finally {
    await orm.close(true);
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  }
}

const words = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(words)) {
  console.error('用法 Usage: npm run migration:create -- job-fairs');
  process.exit(2);
}
const statements = await missingStatements();
if (statements.length === 0) {
  console.log('实体、事实与迁移一致，无需新的迁移。 Entities, facts and migrations agree: there is nothing to write.');
  process.exit(0);
}
const stamp = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '');
const name = `${stamp}-${words}`;
const className = `Migration${stamp}${words.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())}`;
await writeFile(join(folder, `${name}.ts`), migrationSource(className, statements));
const listFile = join(folder, 'index.ts');
await writeFile(listFile, listedMigration(await readFile(listFile, 'utf8'), name, className));
console.log(`packages/api/src/migrations/${name}.ts — 请阅读并补写 down。 Read it, and write its down.`);
