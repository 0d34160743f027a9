import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectEnvironment, projectNode, root } from './project.mjs';
import { run } from './run.mjs';

const compiled = (path) => join(root, 'packages/api/dist', path);

/** Loads a compiled file of packages/api that imports nothing from npm (it must run on any Node); undefined before the first build. */
export async function apiFile(path) {
  return existsSync(compiled(path)) ? import(pathToFileURL(compiled(path)).href) : undefined;
}

/** Runs a compiled entry point of packages/api on the project's Node. It learns when this script dies (IPC channel). */
export function runApi(path, args = []) {
  const env = { ...projectEnvironment, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  return run(projectNode, ['--enable-source-maps', compiled(path), ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    ownsInterrupt: true,
  });
}
