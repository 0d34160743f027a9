import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectEnvironment, root } from './project.mjs';
import { run } from './run.mjs';

const SOURCE_FOLDERS = ['src', 'test', 'e2e'];

/** The folders of source text in every package; what is built lies elsewhere. */
function sourceFolders() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  const folders = packages.flatMap((path) => SOURCE_FOLDERS.map((folder) => `${path}/${folder}`));
  return ['scripts', ...folders.filter((folder) => existsSync(join(root, folder)))];
}

const tool = (program, ...args) => run(program, args, { env: projectEnvironment });

/** What is checked without running the program: each answers with an exit code. */
export const checks = {
  types: () => tool('turbo', 'run', 'typecheck', '--output-logs=errors-only'),
  style: () => tool('biome', 'check', '--diagnostic-level=error', '.'),
  'import arrows': () => tool('depcruise', '--config', '.dependency-cruiser.mjs', ...sourceFolders()),
  'lock file': () => tool('node', 'scripts/complete-lock.mjs', '--check'),
};
