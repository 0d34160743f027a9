import { giveUp } from './give-up.mjs';
import { projectEnvironment } from './project.mjs';
import { run } from './run.mjs';

/** Runs a turbo task; what has not changed since it last ran comes from turbo's local cache. */
export function turbo(task, ...args) {
  return run('turbo', ['run', task, '--output-logs=errors-only', ...args], { env: projectEnvironment });
}

/** Builds what changed, in `packages` or everywhere. */
export async function ensureBuilt(...packages) {
  console.log('· 构建有改动的部分 Building what changed');
  const code = await turbo('build', ...packages.map((name) => `--filter=@uniongraph/${name}`));
  if (code !== 0) giveUp('构建失败,原因见上。', 'The build failed; the reason stands above.');
}
