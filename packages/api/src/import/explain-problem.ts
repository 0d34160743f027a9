import { redactMessage } from '../modules/privacy/redact-error.js';
import { StartUpError } from '../start-up/start-up-error.js';
import { exitCode } from './exit-code.js';
import { ImportProblem } from './import-problem.js';
import { importProblems } from './import-problems.js';

const FULL_DISK = new Set(['53100', 'ENOSPC', 'EDQUOT']);
const LOST = new Set(['57P01', '57P02', '57P03', '08006', '08003', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE']);
/** Constraints, what triggers refuse, deadlocks, locks not granted: another writer got in between. */
const REFUSED = /^(?:23|P0|40|55)/u;

/** Any failure as a problem that the person at the terminal can act on. */
export function explainProblem(error: unknown, signal: AbortSignal): ImportProblem {
  if (signal.aborted) return importProblems.interrupted();
  if (error instanceof ImportProblem) return error;
  if (error instanceof StartUpError) return new ImportProblem(error.code, error.zh, error.en, exitCode.failed);
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  if (FULL_DISK.has(code)) return importProblems.diskFull();
  if (LOST.has(code) || /connection terminated|client has encountered a connection error/iu.test(message)) {
    return importProblems.connectionLost();
  }
  const told = redactMessage(error);
  return REFUSED.test(code) ? importProblems.refusedByDatabase(told) : importProblems.unexpected(told);
}
