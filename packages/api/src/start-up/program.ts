import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { embeddedDatabase } from '../database/embedded/embedded-database.js';
import { externalDatabase } from '../database/external-database.js';
import { migrate } from '../database/migrate.js';
import { requestLogin } from '../database/rows/request-login.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { RateLimiter } from '../http/rates/rate-limiter.js';
import { postgresCounters } from '../http/rates/shared-counters.js';
import { requestLimits } from '../limits/request-limits.js';
import { createFirstAccounts } from '../modules/access/accounts/first-accounts.js';
import { exporter } from '../modules/exports/run/exporter.js';
import { keepExporting } from '../modules/exports/run/keep-exporting.js';
import { keepAnonymizing } from '../modules/hardship/retention/keep-anonymizing.js';
import { openKeys } from '../modules/privacy/keys/open-keys.js';
import { redactError } from '../modules/privacy/redact-error.js';
import { keepFolded } from '../modules/statistics/rollup/keep-folded.js';
import { ormConfig } from '../orm.config.js';
import { loadDemo } from '../seed/load-demo.js';
import { loadReference } from '../seed/load-reference.js';
import { startServer } from '../server.js';
import type { ClosingStack } from './closing-stack.js';
import { complaints } from './complaints.js';
import { demoAccountsText } from './demo-accounts-text.js';
import { firstAccountsText } from './first-accounts-text.js';
import type { Progress } from './progress.js';
import { refuseLaterSchema } from './refuse-later-schema.js';

const ORM_PATIENCE_MS = 3_000;
const HTTP_PATIENCE_MS = 10_000;

export interface Program {
  url: string;
  /** Resolves, with what the database said, when the embedded server ends unasked. */
  databaseDied: Promise<string>;
}

/** Starts everything in order; what it opens, also before a failure, is on `opened` to be closed. */
export async function startProgram(config: Config, progress: Progress, opened: ClosingStack): Promise<Program> {
  const database = await openDatabase(config, progress);
  await opened.add(database.close);
  await prepareData(database.url, config, progress, opened);
  const orm = await MikroORM.init(ormConfig(database.url));
  await opened.add(() => orm.close(true), ORM_PATIENCE_MS);
  const complain = complaints(database.died, (error) => console.error(redactError(error)));
  const folding = keepFolded(orm, complain);
  await opened.add(folding.stop, ORM_PATIENCE_MS);
  const anonymizing = keepAnonymizing(orm, config.hardshipRetentionYears, complain);
  await opened.add(anonymizing.stop, ORM_PATIENCE_MS);
  const requestUrl = await requestLogin(database.url);
  const viewed = new ViewedDatabase(requestUrl, { statementTimeoutMs: requestLimits.statementTimeoutMs });
  await opened.add(() => viewed.close(), ORM_PATIENCE_MS);
  const exportFolder = join(config.dataDir, 'exports');
  const exporting = keepExporting(exporter({ database: viewed, folder: exportFolder, complain }));
  await opened.add(exporting.stop, ORM_PATIENCE_MS);
  const first = await createFirstAccounts(viewed.whole);
  if (first) progress.step(firstAccountsText(first));
  const warning = await demoAccountsText(viewed.whole, config);
  if (warning) progress.step(warning);
  const { port, host, webRoot, demoAccounts, trustedProxies, openId = null } = config;
  const signIn = { demoAccounts, openId };
  const limiter = new RateLimiter(postgresCounters(requestUrl));
  await opened.add(() => limiter.close(), ORM_PATIENCE_MS);
  const server = await startServer({
    database: viewed,
    port,
    host,
    webRoot,
    exportFolder,
    trustedProxies,
    signIn,
    limiter,
  });
  await opened.add(server.close, HTTP_PATIENCE_MS);
  return { url: server.url, databaseDied: database.died };
}

function openDatabase(config: Config, progress: Progress): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    progress.step({ zh: '连接 DATABASE_URL 指定的数据库', en: 'Connecting to the database of DATABASE_URL' });
    return externalDatabase(config.databaseUrl);
  }
  progress.step({ zh: '启动数据库', en: 'Starting PostgreSQL' });
  return embeddedDatabase(config.dataDir);
}

/** Brings structure and data up to date over connections of its own, which no time limit cuts short. */
async function prepareData(url: string, config: Config, progress: Progress, opened: ClosingStack): Promise<void> {
  const orm = await MikroORM.init(ormConfig(url));
  await opened.add(() => orm.close(true), ORM_PATIENCE_MS);
  await refuseLaterSchema(orm);
  const pending = (await orm.migrator.getPending()).length;
  if (pending > 0) {
    progress.step({ zh: `更新数据库结构(${pending} 项)`, en: `Applying ${pending} database migrations` });
  }
  await migrate(orm);
  await openKeys(config, url);
  await fillEmpty(orm, config.demo, progress);
  await orm.close(true);
}

/** Gives an empty database its first data. One that has users was started without the demonstration before. */
async function fillEmpty(orm: MikroORM, demo: boolean, progress: Progress): Promise<void> {
  const [found] = await orm.em.getConnection().execute<{ filled: boolean; divisions: boolean }[]>(
    `select exists (select from data_change) or exists (select from user_account) as filled,
       exists (select from division) as divisions`,
  );
  if (demo && !found?.filled) {
    progress.step({ zh: '首次启动:载入演示数据', en: 'First start: loading the demonstration data' });
    await loadDemo(orm, progress.fraction);
  } else if (!found?.divisions) {
    progress.step({ zh: '首次启动:载入行政区划', en: 'First start: loading the divisions' });
    await loadReference(orm);
  }
}
