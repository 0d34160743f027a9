import type { Config } from '../config.js';
import { refuseOtherHolder } from '../database/embedded/data-folder-lock.js';
import { ensurePortIsFree } from './port-is-free.js';

/**
 * What can be refused before anything is touched. Imports nothing from npm: scripts/start.mjs runs the compiled file on
 * whatever Node the machine has, before it installs or builds beneath a program that is running already.
 */
export async function earlyChecks(config: Config): Promise<void> {
  if (config.databaseUrl === undefined) await refuseOtherHolder(config.dataDir);
  await ensurePortIsFree(config.host, config.port);
}
