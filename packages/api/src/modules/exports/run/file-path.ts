import { join } from 'node:path';

/** Every run writes a file of its own: one that was taken over cannot spoil the other's. */
export const fileOf = (job: { rowId: string; attempt: number }): string => `${job.rowId}-${job.attempt}`;

export const filePath = (folder: string, job: { rowId: string; attempt: number }): string => join(folder, fileOf(job));

/** The job and run that a file of the folder belongs to; undefined for any other file. */
export function jobOfFile(name: string): { rowId: string; attempt: number } | undefined {
  const [, rowId, attempt] = /^(\d+)-(\d+)$/.exec(name) ?? [];
  return rowId && attempt ? { rowId, attempt: Number(attempt) } : undefined;
}
