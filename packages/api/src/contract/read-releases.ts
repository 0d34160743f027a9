import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releasesFolder } from './contract-file.js';
import type { Release } from './release.js';

/** All releases of the contract, the earliest first. */
export async function readReleases(folder: string = releasesFolder): Promise<Release[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
}
