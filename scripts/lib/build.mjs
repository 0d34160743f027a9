import { giveUp } from './give-up.mjs';
import { projectEnvironment } from './project.mjs';
import { run } from './run.mjs';

/** Runs a turbo task; what has not changed since it last ran comes from turbo's local cache. */
export function turbo(task, ...args) {
  return run('turbo', ['run', task, '--output-logs=errors-only', ...args], { env: projectEnvironment });
}

/** Builds what changed, in `packages` or everywhere. Says so only where something has to be built, and shows all only where it fails. */
export async function ensureBuilt(...packages) {
  const filters = packages.map((name) => `--filter=@uniongraph/${name}`);
  let told = '';
  let isAnnounced = false;
  const onText = (text) => {
    told += text;
    if (isAnnounced || !told.includes('cache miss')) return;
    isAnnounced = true;
    console.log('· 构建有改动的部分 Building what changed');
  };
  const code = await run('turbo', ['run', 'build', '--output-logs=new-only', ...filters], {
    env: projectEnvironment,
    onText,
  });
  if (code === 0) return;
  process.stderr.write(told);
  giveUp('构建失败,原因见上。', 'The build failed; the reason stands above.');
}
