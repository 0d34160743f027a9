import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../folders.mjs';

/** Writes a result under its day and size, over one of the same. */
export async function saveResult(result) {
  await mkdir(folders.results, { recursive: true });
  const file = join(folders.results, `${result.date.slice(0, 10)}-${result.size}.json`);
  await writeFile(file, `${JSON.stringify(result, null, 1)}\n`);
}
