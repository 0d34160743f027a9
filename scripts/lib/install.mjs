import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp } from './give-up.mjs';
import { machineEnvironment, projectNode, root } from './project.mjs';
import { run } from './run.mjs';

const OLDEST_NODE = 20;

const readPackages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for (npm keeps its own list of what it installed). */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json')) || !existsSync(projectNode)) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
    if (!path.includes('node_modules/') || wanted.link) return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** Installs the npm packages when node_modules is absent, incomplete or older than package-lock.json. */
export async function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    giveUp(`需要 Node ${OLDEST_NODE} 或更高版本。`, `Node ${OLDEST_NODE} or later is needed.`);
  }
  if (isInstalled()) return;
  console.log('· 安装 npm 依赖(首次约需一两分钟) Installing npm packages (a minute or two the first time)');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: machineEnvironment });
  if (code !== 0) giveUp('npm 依赖安装失败,原因见上。', 'Installing the npm packages failed; the reason stands above.');
  if (!isInstalled()) {
    giveUp(
      'npm 未运行安装脚本(ignore-scripts?),缺少项目自带的 Node。',
      'npm did not run install scripts (ignore-scripts?), so the Node that the project brings is missing.',
    );
  }
}
