import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../folders.mjs';

/** The latest result of each size, smallest first. */
export async function readResults() {
  const names = (await readdir(folders.results).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const latest = new Map();
  for (const name of names) {
    const result = JSON.parse(await readFile(join(folders.results, name), 'utf8'));
    latest.set(result.size, result);
  }
  return [...latest.values()].sort((a, b) => a.members - b.members);
}
