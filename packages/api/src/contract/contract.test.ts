import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildApiSchema } from '../schema.js';
import { type BreakingChange, staleBreaks, unlistedBreaks } from './breaking-change.js';
import { changelog } from './changelog.js';
import { contractChanges } from './contract-changes.js';
import { breakingChangesFile, changelogFile, contractFile, releasedFile } from './contract-file.js';
import { printContract } from './print-contract.js';
import { readReleases } from './read-releases.js';

const text = (file: string) => readFile(file, 'utf8');
const today = () => printContract(buildApiSchema());

it('is committed as the API prints it: run `npm run schema:emit` and read the difference', async () => {
  expect(await text(contractFile)).toBe(today());
});

describe('compared with the contract that was released last', () => {
  it('breaks nothing but what packages/schema/contract/breaking-changes.json lists with a date and a reason', async () => {
    const changes = await contractChanges(await text(releasedFile), today());
    const listed: BreakingChange[] = JSON.parse(await text(breakingChangesFile));
    const dangerous = changes.filter(({ group }) => group === 'dangerous').map(({ message }) => message);
    if (dangerous.length > 0) console.warn(`Dangerous to some clients:\n${dangerous.join('\n')}`);
    expect({ unlisted: unlistedBreaks(changes, listed), stale: staleBreaks(changes, listed) }).toEqual({
      unlisted: [],
      stale: [],
    });
  });
});

it('has told external systems of its releases: run `npm run contract:release`', async () => {
  expect(await text(changelogFile)).toBe(changelog(await readReleases()));
});
