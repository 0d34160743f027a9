import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { ExportFailureCode } from '../jobs/failure-code.js';

/** Why an export cannot be made. */
export class ExportFailure extends Error {
  constructor(
    readonly code: ExportFailureCode,
    readonly note: string | null = null,
  ) {
    super(code);
  }
}

const diskFull = new Set(['ENOSPC', 'EDQUOT']);

/** What went wrong in the words of a job. What nobody expected is logged, and told by the number of its line only. */
export function explainFailure(error: unknown, complain: (error: unknown) => void): ExportFailure {
  if (error instanceof ExportFailure) return error;
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
    return new ExportFailure('BAD_ARGUMENTS', error.message);
  if (diskFull.has(String((error as NodeJS.ErrnoException | null)?.code))) return new ExportFailure('DISK_FULL');
  const errorId = randomUUID();
  complain(new Error(`[${errorId}]`, { cause: error }));
  return new ExportFailure('INTERNAL', errorId);
}
