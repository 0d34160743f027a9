import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectEnvironment, projectNode, root } from './project.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const PATIENCE_MS = 30_000;

/**
 * A Chromium that really starts: the machine's own, else the one that npm ships, else (as root, on Debian) one that apt
 * installs. Answers with the environment variables that lead the browser journeys to it; undefined when none can be had.
 */
export async function findChromium() {
  for (const source of [installed, shippedByNpm, installedByApt]) {
    for (const candidate of await source()) {
      if (await starts(candidate)) return candidate;
    }
  }
  return undefined;
}

function installed() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...inPath, ON_A_MAC]
    .filter((path) => path !== undefined && existsSync(path))
    .map((path) => ({ CHROMIUM_PATH: path }));
}

/** @sparticuz/chromium, unpacked in .cache together with the libraries that a slim system lacks. */
async function shippedByNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(root, '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...projectEnvironment, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  if ((await run(projectNode, ['--input-type=module', '-e', unpack], { env })) !== 0) return [];
  return [{ CHROMIUM_PATH: join(folder, 'chromium'), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }];
}

async function installedByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  console.log('· 用 apt 安装 Chromium Installing Chromium with apt');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return installed();
}

/** Whether the browser opens its debugging port, which is what the journeys need of it. */
function starts(candidate) {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-probe-'));
  const args = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  return new Promise((resolve) => {
    const browser = spawn(candidate.CHROMIUM_PATH, args, {
      env: { ...process.env, ...candidate },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let works = false;
    const end = () => endGroup(browser);
    const impatience = setTimeout(end, PATIENCE_MS);
    browser.stderr.setEncoding('utf8').on('data', (text) => {
      if (!text.includes('DevTools listening')) return;
      works = true;
      end();
    });
    browser.once('error', () => resolve(false));
    browser.once('close', () => {
      clearTimeout(impatience);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      resolve(works);
    });
  });
}

function endGroup(browser) {
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
}

/** Whether the machine can draw Chinese characters; undefined where it cannot be asked. */
export function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return undefined;
  }
}
