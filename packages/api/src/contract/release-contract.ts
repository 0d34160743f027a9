import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApiSchema } from '../schema.js';
import { today } from '../shared/today.js';
import { type BreakingChange, unlistedBreaks } from './breaking-change.js';
import { changelog } from './changelog.js';
import { contractChanges } from './contract-changes.js';
import { breakingChangesFile, changelogFile, releasedFile, releasesFolder } from './contract-file.js';
import { printContract } from './print-contract.js';
import { readReleases } from './read-releases.js';
import type { Release } from './release.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Makes today's contract the released one, and tells external systems what changed. */
async function release(): Promise<void> {
  const contract = printContract(buildApiSchema());
  const date = today({ now: () => new Date() });
  const found = await contractChanges(await readFile(releasedFile, 'utf8'), contract);
  const listed: BreakingChange[] = JSON.parse(await readFile(breakingChangesFile, 'utf8'));
  const unlisted = unlistedBreaks(found, listed);
  if (unlisted.length > 0) {
    console.error(json(unlisted));
    throw new Error('不兼容的变更须先列入 breaking-changes.json。 Breaking changes must be listed there first.');
  }
  const changes = found.map((change) => {
    const decided = listed.find(({ type, path }) => type === change.type && path === change.path);
    return change.group === 'breaking' && decided ? { ...change, reason: decided.reason } : change;
  });
  if (changes.length === 0) return console.log('没有变化。 Nothing changed.');
  const earlier = (await readReleases()).find((each) => each.date === date)?.changes ?? [];
  const entry: Release = { date, changes: [...earlier, ...changes] };
  await writeFile(join(releasesFolder, `${date}.json`), json(entry));
  await writeFile(releasedFile, contract);
  await writeFile(breakingChangesFile, json([]));
  await writeFile(changelogFile, changelog(await readReleases()));
  console.log(`${date}: ${changes.length} · docs/guides/changelog.md`);
}

await release();
