import { fileURLToPath } from 'node:url';

const inSchema = (path: string) => fileURLToPath(new URL(`../../../schema/${path}`, import.meta.url));

/** The contract as the API prints it today. */
export const contractFile = inSchema('schema.graphql');

/** The contract that external systems were last told of. */
export const releasedFile = inSchema('contract/released.graphql');

/** Breaks with the released contract that were decided, until the next release tells of them. */
export const breakingChangesFile = inSchema('contract/breaking-changes.json');

/** One file a release, named by its day: what differed from the release before. */
export const releasesFolder = inSchema('contract/releases/');

/** What is written for external systems from the releases. */
export const changelogFile = fileURLToPath(new URL('../../../../docs/guides/changelog.md', import.meta.url));

/** What external systems are told of the limits. */
export const limitsFile = fileURLToPath(new URL('../../../../docs/limits.md', import.meta.url));
