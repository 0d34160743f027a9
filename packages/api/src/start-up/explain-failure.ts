import { readConfig } from '../config.js';
import { freeBytes } from '../database/embedded/disk-space.js';
import { portError } from './port-is-free.js';
import { StartUpError } from './start-up-error.js';
import { startUpErrors } from './start-up-errors.js';

const NEARLY_NOTHING = 8 * 1024 * 1024;
/** A server that stops or does not start may have been stopped by a full disk. */
const DISK_MAY_HIDE_BEHIND = new Set(['DATABASE_DID_NOT_START', 'DATABASE_STOPPED']);
const FOLDER_CODES = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
const DISK_FULL_CODES = new Set(['ENOSPC', 'EDQUOT', '53100']);

/**
 * The reason for a failed start (or a failure while running) as one that a person can act on. A full disk shows itself
 * in many shapes (an SQL error, a server that panics, a connection that ends), so the disk is asked as well.
 */
export async function explainFailure(error: unknown): Promise<StartUpError> {
  if (error instanceof StartUpError && !DISK_MAY_HIDE_BEHIND.has(error.code)) return error;
  const config = readConfig();
  const code = (error as { code?: string } | undefined)?.code;
  const embedded = config.databaseUrl === undefined;
  const noSpaceLeft = embedded && (await freeBytes(config.dataDir).catch(() => Infinity)) < NEARLY_NOTHING;
  if (noSpaceLeft || (code !== undefined && DISK_FULL_CODES.has(code))) {
    return startUpErrors.diskFull(embedded ? config.dataDir : 'DATABASE_URL', error);
  }
  if (error instanceof StartUpError) return error;
  if (code !== undefined && FOLDER_CODES.has(code)) {
    return startUpErrors.dataFolderUnusable(config.dataDir, `无法写入,${code}`, `not writable, ${code}`, error);
  }
  return (portError(error, config.port) as StartUpError | undefined) ?? startUpErrors.unexpected(error);
}
