import { setTimeout as wait } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrate } from '../../database/migrate.js';
import { ormConfig } from '../../orm.config.js';
import { refuseLaterSchema } from '../../start-up/refuse-later-schema.js';
import { importProblems } from '../import-problems.js';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/**
 * Makes sure that the database has this program's schema. A database of our own is migrated; one that another process
 * runs is waited for, since that process migrates it when it starts.
 */
export async function prepareSchema(
  url: string,
  isOurs: boolean,
  say: (zh: string, en: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const orm = await MikroORM.init(ormConfig(url));
  try {
    await refuseLaterSchema(orm);
    let pending = (await orm.migrator.getPending()).length;
    if (pending === 0) return;
    if (isOurs) {
      say(`更新数据库结构（${pending} 项）`, `Applying ${pending} database migrations`);
      return await migrate(orm);
    }
    for (const deadline = Date.now() + PATIENCE_MS; pending > 0 && Date.now() < deadline; ) {
      await wait(PAUSE_MS, undefined, { signal });
      pending = (await orm.migrator.getPending()).length;
    }
    if (pending > 0) throw importProblems.serverNotReady();
  } finally {
    await orm.close(true);
  }
}
