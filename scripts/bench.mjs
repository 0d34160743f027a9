/** npm run bench -- [--members 1M|10M|50M] [--only data|measure|writes|rebuild|report]: see docs/benchmarks.md. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { giveUp } from './lib/give-up.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { machineEnvironment, projectEnvironment, projectNode, root } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const folder = join(root, 'bench');

await ensureInstalled();
await ensureBuilt('api');
if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
  console.log('· 安装对比用的软件包 Installing the packages to compare with');
  const code = await run('npm', ['ci', '--loglevel=error'], { cwd: folder, env: machineEnvironment });
  if (code !== 0) giveUp('npm 依赖安装失败,原因见上。', 'Installing the npm packages failed; the reason stands above.');
}
const env = { ...projectEnvironment, NODE_ENV: 'production' };
process.exit(
  await run(projectNode, [join(folder, 'main.mjs'), ...process.argv.slice(2)], { env, ownsInterrupt: true }),
);
