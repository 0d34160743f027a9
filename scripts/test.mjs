/** npm test: everything that can be checked. Ends with "N passed, N failed". */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { turbo } from './lib/build.mjs';
import { checks } from './lib/checks.mjs';
import { findChromium, hasChineseFont } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readJestResults } from './lib/jest-results.mjs';
import { projectEnvironment, root } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const results = [];
const scratch = mkdtempSync(join(tmpdir(), 'uniongraph-results-'));

function record(name, result) {
  results.push({ name, ...result });
  if (result.failed > 0) console.error(`× ${name}`);
}

async function recordCheck(name, check) {
  console.log(`\n== ${name}`);
  const code = await check();
  record(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return code === 0;
}

/** Runs a package's script that ends in jest. A run that fails although every test passed is a failure too. */
async function recordJest(name, packageName, script, env = {}) {
  console.log(`\n== ${name}`);
  const file = join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
  const args = ['run', script, '--silent', '-w', `packages/${packageName}`, '--', '--json', `--outputFile=${file}`];
  const code = await run('npm', args, {
    env: { ...projectEnvironment, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { passed, failed } = readJestResults(file);
  record(name, { passed, failed: code !== 0 && failed === 0 ? 1 : failed });
}

async function recordJourneys() {
  console.log('\n== browser journeys');
  const chromium = await findChromium();
  if (chromium === undefined) {
    console.error('没有可用的 Chromium:系统、npm、apt 均未能提供。 No Chromium to be had from the system, npm or apt.');
    return record('browser journeys', { passed: 0, failed: 1 });
  }
  console.log(`Chromium: ${chromium.CHROMIUM_PATH}`);
  if (hasChineseFont() === false)
    console.warn('系统没有中文字体,截图会缺字。 There is no Chinese font: screenshots lack characters.');
  await recordJest('browser journeys', 'web', 'test:e2e', chromium);
}

await ensureInstalled();
const built = await recordCheck('build', () => turbo('build'));
// Each has long stretches that use one core.
await Promise.all(Object.entries(checks).map(([name, check]) => recordCheck(name, check)));
for (const name of readdirSync(join(root, 'packages'))) await recordJest(`${name} tests`, name, 'test');
if (built) await recordJourneys();
else record('browser journeys', { passed: 0, failed: 1 });

rmSync(scratch, { recursive: true, force: true });
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 ? 0 : 1);
